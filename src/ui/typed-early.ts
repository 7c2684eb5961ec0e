/**
 * Remembers what stands in the controls, and gives a function that types it again: into the same controls, or into those
 * that have come in their places.
 */
export function whatIsTyped(root: ParentNode): () => void {
  const inputs = (): HTMLInputElement[] => [...root.querySelectorAll('input')];
  const before = inputs().map(({ type, value, checked }) =>
    (/text|password/.test(type) ? value : checked) ? { value, checked } : null,
  );
  return () => {
    inputs().forEach((control, index) => {
      if (!before[index]) return;
      Object.assign(control, before[index]);
      control.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
}

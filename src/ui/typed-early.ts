/** Remembers what stands in the controls, and gives a function that types it again. */
export function whatIsTyped(root: ParentNode): () => void {
  const typed = [...root.querySelectorAll('input')].filter(({ type, value, checked }) =>
    type === 'text' || type === 'password' ? value !== '' : checked,
  );
  const values = typed.map(({ value, checked }) => ({ value, checked }));
  return () => {
    typed.forEach((control, index) => {
      Object.assign(control, values[index]);
      control.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
}

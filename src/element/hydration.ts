/**
 * Captures what the user typed into server-rendered controls before the script loaded. The returned function restores
 * it, either into the same controls or into those that replaced them.
 */
export function captureTypedValues(root: ParentNode): () => void {
  const inputs = (): HTMLInputElement[] => [...root.querySelectorAll('input')];
  const before = inputs().map((control) => {
    const { type, value, checked } = control;
    return (/text|password/.test(type) ? value : checked) ? { key: keyOf(control), value, checked } : null;
  });
  return () => {
    inputs().forEach((control, index) => {
      // The new render may show a different form, and a secret must not end up in the wrong field.
      const typed = before[index];
      if (typed?.key !== keyOf(control)) return;
      control.value = typed.value;
      control.checked = typed.checked;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
}

const keyOf = (input: HTMLInputElement): string =>
  ['id', 'data-status', 'data-choice', 'data-setting'].map((name) => input.getAttribute(name)).join(' ');

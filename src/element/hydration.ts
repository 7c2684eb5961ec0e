/**
 * Remembers what stands in the controls, and gives a function that types it again: into the same controls, or into those
 * that have come in their places.
 */
export function captureTypedValues(root: ParentNode): () => void {
  const inputs = (): HTMLInputElement[] => [...root.querySelectorAll('input')];
  const before = inputs().map((control) => {
    const { type, value, checked } = control;
    return (/text|password/.test(type) ? value : checked) ? { is: nameOf(control), value, checked } : null;
  });
  return () => {
    inputs().forEach((control, index) => {
      // What was drawn anew may be another form: a secret must not come into the field of something else.
      const typed = before[index];
      if (typed?.is !== nameOf(control)) return;
      control.value = typed.value;
      control.checked = typed.checked;
      control.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };
}

const nameOf = ({ id, dataset }: HTMLInputElement): string =>
  [id, dataset['status'], dataset['choice'], dataset['setting']].join(' ');

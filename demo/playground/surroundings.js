/**
 * Changes the page around the form: how wide it may be, and the colours the page has chosen.
 * @param {{ stage: HTMLElement, width: HTMLSelectElement, scheme: HTMLSelectElement }} parts
 */
export function connectSurroundings({ stage, width, scheme }) {
  width.addEventListener('change', () => (stage.dataset['width'] = width.value));
  scheme.addEventListener('change', () => (document.documentElement.dataset['scheme'] = scheme.value));
}

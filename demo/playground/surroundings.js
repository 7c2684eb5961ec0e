/**
 * Lets the user change the width of the form and the color scheme of the page.
 * @param {{ stage: HTMLElement, width: HTMLSelectElement, scheme: HTMLSelectElement }} parts
 */
export function connectSurroundings({ stage, width, scheme }) {
  width.addEventListener('change', () => (stage.dataset['width'] = width.value));
  scheme.addEventListener('change', () => (document.documentElement.dataset['scheme'] = scheme.value));
}

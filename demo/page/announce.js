/**
 * Sets the text of a live region. Clearing it first makes screen readers announce the same text again.
 * @param {HTMLElement} region
 * @param {string} text
 */
export function announce(region, text) {
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = text));
}

/**
 * Says something in a live region, also when it is the same as before.
 * @param {HTMLElement} region
 * @param {string} text
 */
export function say(region, text) {
  region.textContent = '';
  requestAnimationFrame(() => (region.textContent = text));
}

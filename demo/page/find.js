/**
 * Finds an element that the page must have.
 * @template {Element} Found
 * @param {string} selector
 * @param {new () => Found} type
 * @returns {Found}
 */
export function find(selector, type) {
  const found = document.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The page has no ${selector}.`);
}

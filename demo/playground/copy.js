import { say } from './say.js';

/**
 * Copies what stands in an element; where the clipboard is closed, selects it and says how to copy by hand.
 * @param {HTMLElement} shown
 * @param {HTMLElement} result
 */
export async function copy(shown, result) {
  try {
    await navigator.clipboard.writeText(shown.textContent);
    say(result, 'Copied');
  } catch {
    getSelection()?.selectAllChildren(shown);
    say(result, 'Selected. Press Ctrl+C, or Command+C on a Mac, to copy.');
  }
}

import { announce } from './announce.js';

/**
 * Copies the text of an element. If the clipboard is not available, selects the text and explains how to copy it.
 * @param {HTMLElement} shown
 * @param {HTMLElement} result
 */
export async function copy(shown, result) {
  try {
    await navigator.clipboard.writeText(shown.textContent);
    announce(result, 'Copied');
  } catch {
    getSelection()?.selectAllChildren(shown);
    announce(result, 'Couldn’t copy. The text is selected: press Ctrl+C, or Command+C on a Mac.');
  }
}

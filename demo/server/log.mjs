/** Controls, line ends and invisible format characters: a log viewer would run, break or reorder what they are in. */
const NOT_PRINTABLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * Writes one line to the log. Control characters are written as `\u{1b}`, so that a text from outside can neither begin
 * a line of its own nor send a command to a terminal.
 * @param {string} text
 */
export function logError(text) {
  console.error(text.replace(NOT_PRINTABLE, (character) => `\\u{${character.codePointAt(0)?.toString(16)}}`));
}

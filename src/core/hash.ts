const SALT = crypto.getRandomValues(new Uint32Array(1))[0]!;

/**
 * A number by which an equal list of texts is recognized, without keeping the texts: they may be secrets. A text that
 * is missing differs from an empty one.
 */
export function hashTexts(texts: readonly (string | undefined)[]): number {
  let hash = SALT;
  const add = (number: number): void => {
    hash = Math.imul(hash ^ number, 2654435761);
  };
  for (const text of texts) {
    // The length comes first, so that no two lists are the same characters in a row.
    add(text === undefined ? -1 : text.length);
    for (let index = 0; text !== undefined && index < text.length; index++) add(text.charCodeAt(index));
  }
  return hash;
}

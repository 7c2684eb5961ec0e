const SALT = crypto.getRandomValues(new Uint32Array(1))[0]!;

/**
 * A hash that identifies a list of texts without storing them, because they may be secrets. Undefined and an empty
 * text have different hashes.
 */
export function hashTexts(texts: readonly (string | undefined)[]): number {
  let hash = SALT;
  const add = (number: number): void => {
    hash = Math.imul(hash ^ number, 2654435761);
  };
  for (const text of texts) {
    // The length comes first, so that lists split differently do not produce the same sequence.
    add(text === undefined ? -1 : text.length);
    for (let index = 0; text !== undefined && index < text.length; index++) add(text.charCodeAt(index));
  }
  return hash;
}

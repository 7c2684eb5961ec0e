const SALT = crypto.getRandomValues(new Uint32Array(1))[0]!;

/** A number by which an equal text is known again, without keeping the text: it may hold secrets. */
export function fingerprint(text: string): number {
  let hash = SALT;
  let other = SALT ^ text.length;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ code, 2654435761);
    other = Math.imul(other ^ code, 1597334677);
  }
  return (other >>> 11) * 2 ** 32 + (hash >>> 0);
}

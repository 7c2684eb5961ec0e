const SALT = crypto.getRandomValues(new Uint32Array(1))[0]!;

/** A number by which an equal text is known again, without keeping the text: it may hold secrets. */
export function fingerprint(text: string): number {
  let hash = SALT;
  // Stryker disable next-line EqualityOperator: one round more is the same for equal texts
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 2654435761);
  }
  return hash;
}

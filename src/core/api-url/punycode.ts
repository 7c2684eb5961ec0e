// RFC 3492: the encoding of non-ASCII letters in domain names. Browsers have no API to decode it.

const BASE = 36;
const LOWEST = 1;
const HIGHEST = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE_POINT = 128;

/** Decodes a label without its `xn--`; null if it is not Punycode. */
export function decodePunycode(encoded: string): string | null {
  const end = encoded.lastIndexOf('-');
  const letters = end > 0 ? encoded.slice(0, end).split('') : [];
  let codePoint = FIRST_CODE_POINT;
  let bias = FIRST_BIAS;
  let index = 0;
  for (let at = end + 1; at < encoded.length;) {
    const before = index;
    for (let weight = 1, digitAt = BASE; ; digitAt += BASE) {
      const digit = digitOf(encoded[at++]);
      if (digit === null) return null;
      index += digit * weight;
      const threshold = Math.min(Math.max(digitAt - bias, LOWEST), HIGHEST);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = letters.length + 1;
    bias = adaptedBias(index - before, count, before === 0);
    codePoint += Math.floor(index / count);
    if (codePoint > 0x10ffff) return null;
    index %= count;
    letters.splice(index++, 0, String.fromCodePoint(codePoint));
  }
  return letters.join('');
}

function digitOf(letter: string | undefined): number | null {
  if (letter === undefined || !/^[a-z\d]$/i.test(letter)) return null;
  // a to z are 0 to 25; 0 to 9 are 26 to 35.
  return /\d/.test(letter) ? Number(letter) + 26 : parseInt(letter, 36) - 10;
}

function adaptedBias(change: number, count: number, isFirst: boolean): number {
  let delta = Math.floor(change / (isFirst ? DAMP : 2));
  delta += Math.floor(delta / count);
  let bias = 0;
  while (delta > ((BASE - LOWEST) * HIGHEST) / 2) {
    delta = Math.floor(delta / (BASE - LOWEST));
    bias += BASE;
  }
  return bias + Math.floor(((BASE - LOWEST + 1) * delta) / (delta + SKEW));
}

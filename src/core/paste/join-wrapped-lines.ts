import { pairIn } from './pairs.js';
import { isKnownLabel } from './labels.js';
import type { Line } from './types.js';

// Joins tokens, keys and addresses that mail programs and narrow columns wrap.

const MAX_LINES = 4;
const HEX = /^[\da-f]{6,31}$/i;
const BASE64 = /^[A-Za-z\d+/]{12,}$/;
const REST_OF_KEY = /^[A-Za-z\d+/]{2,}={0,2}$/;

/** Letters with digits or signs, but no link, host or email address. */
const REST_OF_PASSWORD = /^(?=\S*\p{L})(?=\S*[\d!#$%&*+_=^~-])(?!\S*(?:@|:\/\/|\w\.\w))\S{2,40}$/u;

export interface JoinedValue {
  readonly raw: string;
  /** The last line that belongs to the value. */
  readonly last: number;
}

/** Joins a value with the lines that continue it. If that is uncertain, the value is marked as truncated. */
export function joinWrappedLines(lines: readonly Line[], at: number, raw: string): JoinedValue {
  const pieces = [raw];
  let last = at;
  while (pieces.length <= MAX_LINES) {
    const next = lines[last + 1];
    if (next === undefined || next.depth !== lines[at]!.depth) break;
    const rest = next.text.trim();
    if (
      rest === '' ||
      /\s/.test(rest) ||
      isKnownLabel(rest) ||
      (/[:=]/.test(rest.slice(0, -2)) && pairIn(rest) !== null && !rest.includes('//'))
    )
      break;
    const joinedSoFar = pieces.join('');
    const continues = continuation(joinedSoFar, rest);
    if (continues === 'no') break;
    if (continues === 'uncertain') return { raw: `${joinedSoFar}…`, last };
    pieces.push(rest);
    last++;
  }
  const joined = pieces.join('');
  const isCutHex = pieces.length > 1 && HEX.test(joined);
  return { raw: isCutHex ? `${joined}…` : joined, last };
}

function continuation(text: string, rest: string): 'yes' | 'no' | 'uncertain' {
  if (/^https?:\/\/\S+$/i.test(text))
    return !/\.mvc$/i.test(text) && /^[\w./-]*\.mvc$/i.test(rest) ? 'yes' : 'no';
  if (HEX.test(text) && /^[\da-f]+$/i.test(rest) && text.length + rest.length <= 32 && /\d/.test(text))
    return 'yes';
  if (text.length >= 20 && !BASE64.test(text) && REST_OF_PASSWORD.test(rest) && !/\s/.test(text))
    return 'uncertain';
  if (!BASE64.test(text) || !isKeyLike(text) || /^[\da-f]{32}$/i.test(text) || !REST_OF_KEY.test(rest))
    return 'no';
  const isCompleteBase64 = (text.length + rest.length) % 4 === 0;
  if (rest.endsWith('=')) return isCompleteBase64 ? 'yes' : 'uncertain';
  if (!isKeyLike(rest)) return text.length % 4 === 1 ? 'uncertain' : 'no';
  return text.length % 4 === 0 || !isCompleteBase64 ? 'uncertain' : 'yes';
}

const isKeyLike = (text: string): boolean =>
  /[\d+/]/.test(text) && /[a-z]/i.test(text) && /[a-z].*[A-Z]|[A-Z].*[a-z]|[+/]/.test(text);

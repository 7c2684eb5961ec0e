import { isBase64, isHexToken } from '../validation/patterns.js';
import { CONDITION, MARKED_WORD, POINTER, SLIP, STATEMENT } from './data/corrections.js';
import { distinctValues, type FieldCandidate } from './interpret-candidate.js';
import { labelKind } from './labels.js';
import { serviceOf } from './services.js';
import type { Line, PastedField } from './types.js';

// "Sorry, the password is actually …" above or below the values: which value is meant is then a matter of reading the
// text, so the field stays empty.

const MAX_LENGTH = 400;
const MAX_WORDS = 60;
/** Nobody corrects more, and each takes time in a long text. */
const MAX_CORRECTIONS = 20;
const LOGIN: readonly PastedField[] = ['username', 'password'];
const SHORT_VALUES: readonly PastedField[] = [...LOGIN, 'storeCode'];

/** The fields whose values another line corrects. */
export function correctedFields(
  lines: readonly Line[],
  candidates: readonly FieldCandidate[],
): ReadonlySet<PastedField> {
  const corrections = lines.flatMap(({ text }, at) => (isCorrection(text) ? [at] : []));
  return new Set(
    corrections.slice(0, MAX_CORRECTIONS).flatMap((at) => fieldsOfCorrection(lines, at, candidates)),
  );
}

function isCorrection(text: string): boolean {
  if (text.length > MAX_LENGTH) return false;
  return isSlip(text) || isAboutOtherService(text) || (STATEMENT.test(text) && !CONDITION.test(text));
}

/** "No, that is the FedEx one." */
const isAboutOtherService = (text: string): boolean => POINTER.test(text) && serviceOf(text) === 'other';

const isSlip = (text: string): boolean => SLIP.test(text) || MARKED_WORD.test(text.trim());

function fieldsOfCorrection(
  lines: readonly Line[],
  at: number,
  candidates: readonly FieldCandidate[],
): readonly PastedField[] {
  const { text } = lines[at]!;
  if (isAboutOtherService(text)) return LOGIN;
  // A value on a line of its own may have an asterisk, too.
  if (MARKED_WORD.test(text.trim()) && fieldsOn(lines[at], candidates).length > 0) return [];
  const named = fieldsNamedIn(text);
  if (named.length > 0) return named;
  if (!isSlip(text)) return fieldsOfValuesIn(text);
  const above = fieldsOn(lines[at - 1], candidates);
  if (above.length > 0) return above;
  return [...fieldsOfValuesIn(text), ...fieldsRepeatedBelow(lines, at, candidates), ...shortValuesIn(text)];
}

/** The fields that a sentence names. */
function fieldsNamedIn(text: string): readonly PastedField[] {
  const words = text.split(/[^\p{L}\p{M}\p{N}'’_-]+/u).slice(0, MAX_WORDS);
  return words.flatMap((_, at) =>
    [1, 2, 3].flatMap((count) => fieldsOfLabel(words.slice(at, at + count).join(' '))),
  );
}

function fieldsOfLabel(label: string): readonly PastedField[] {
  const kind = labelKind(label);
  if (kind === 'address') return /url|link/i.test(label) ? ['apiUrl'] : [];
  if (kind === 'key') return ['apiToken', 'signingDigest'];
  if (kind === 'username' && /login/i.test(label)) return LOGIN;
  return kind === null || kind === 'generic-name' || kind === 'domain' || kind === 'folder' ? [] : [kind];
}

/** The fields of values that their shape gives away. */
function fieldsOfValuesIn(text: string): readonly PastedField[] {
  return text.split(/\s+/).flatMap((word): readonly PastedField[] => {
    if (/\.mvc\b/i.test(word)) return ['apiUrl'];
    if (isHexToken(word)) return ['apiToken'];
    return word.length >= 24 && isBase64(word) ? ['signingDigest'] : [];
  });
}

/** "Sorry, typo: Tr4il-mix" may be any short value. */
const shortValuesIn = (text: string): readonly PastedField[] =>
  text.split(/\s+/).some((word) => word.length > 3 && /[\p{L}].*[\d#$%&!@+=^*]|\d.*\p{L}/u.test(word))
    ? SHORT_VALUES
    : [];

/** "Corrected:" above a second value. */
function fieldsRepeatedBelow(
  lines: readonly Line[],
  at: number,
  candidates: readonly FieldCandidate[],
): readonly PastedField[] {
  const end = lines.findIndex(({ text }, index) => index > at && text.trim() === '');
  const below = lines.slice(at + 1, end < 0 ? undefined : end).flatMap((line) => fieldsOn(line, candidates));
  return below.filter(
    (field) => distinctValues(candidates.filter((candidate) => candidate.field === field)).length > 1,
  );
}

const fieldsOn = (line: Line | undefined, candidates: readonly FieldCandidate[]): readonly PastedField[] =>
  line === undefined
    ? []
    : candidates.flatMap(({ field, range: [start, end] }) =>
        field !== null && start < line.start + line.text.length && end > line.start ? [field] : [],
      );

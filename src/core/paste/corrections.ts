import { isBase64, isHexToken } from '../validation/patterns.js';
import {
  MARKED_WORD,
  NEW_VALUE,
  NO_CORRECTION,
  STATED_OWNER,
  REPLACED,
  MISTAKE,
  STATEMENT,
} from './data/corrections.js';
import { inTextOrder, type FieldCandidate } from './interpret-candidate.js';
import { labelKind } from './labels.js';
import { serviceOf } from './services.js';
import type { Line, PastedField } from './types.js';

// "Sorry, the password is actually …" above or below the values: which value is meant is then a matter of reading the
// text, so the field stays empty.

const MAX_LENGTH = 400;
const MAX_WORDS = 60;
/** Nobody corrects more, and each takes time in a long text. */
const MAX_CORRECTIONS = 20;
const MAX_CANDIDATES = 200;
/** A label may be above its value. */
const MAX_LINES_OF_VALUE = 3;
const LOGIN: readonly PastedField[] = ['username', 'password'];
const SHORT_VALUES: readonly PastedField[] = [...LOGIN, 'storeCode'];
const SUBJECT = /^\s*(?:subject|betreff|asunto|objet|assunto|件名|re|aw)\s*[:：]/i;

interface Text {
  readonly lines: readonly Line[];
  readonly candidates: readonly FieldCandidate[];
  /** The fields with a value on each line. */
  readonly fieldsOn: readonly (readonly PastedField[])[];
}

/** The fields whose values another line corrects. */
export function correctedFields(
  lines: readonly Line[],
  candidates: readonly FieldCandidate[],
): ReadonlySet<PastedField> {
  const corrections = lines.flatMap(({ text }, at) => (isCorrection(text) ? [at] : []));
  if (corrections.length === 0) return new Set();
  const text: Text = { lines, candidates, fieldsOn: fieldsOfLines(lines, candidates) };
  return new Set(corrections.slice(0, MAX_CORRECTIONS).flatMap((at) => fieldsOfCorrection(text, at)));
}

function isCorrection(text: string): boolean {
  if (text.length > MAX_LENGTH || SUBJECT.test(text)) return false;
  return admitsMistake(text) || isAboutOtherService(text) || isStatement(text) || REPLACED.test(text);
}

const isStatement = (text: string): boolean => STATEMENT.test(text) && !NO_CORRECTION.test(text);

const admitsMistake = (text: string): boolean => MISTAKE.test(text) || MARKED_WORD.test(text.trim());

/** "No, that is the FedEx one." The mail itself is no service: "This is our last email". */
function isAboutOtherService(text: string): boolean {
  const what = STATED_OWNER.exec(text)?.[1] ?? '';
  return what !== '' && !/mail|correo|courriel/i.test(what) && serviceOf(what) === 'other';
}

function fieldsOfCorrection({ lines, candidates, fieldsOn }: Text, at: number): readonly PastedField[] {
  const { text } = lines[at]!;
  if (isAboutOtherService(text)) return LOGIN;
  // A value on a line of its own may have an asterisk, too.
  if (MARKED_WORD.test(text.trim()) && fieldsOn[at]!.length > 0) return [];
  if (!admitsMistake(text) && !isStatement(text)) return fieldsOfFoundValues(text, candidates);
  const named = fieldsNamedIn(text);
  if (named.length > 0) return named;
  const mentioned = [
    ...fieldsOfValuesIn(text),
    ...fieldsOfFoundValues(text, candidates),
    ...fieldOfNewValue(text),
  ];
  if (!admitsMistake(text)) return mentioned;
  const above = fieldsOn[at - 1] ?? [];
  if (above.length > 0) return above;
  const end = lines.findIndex((line, index) => index > at && line.text.trim() === '');
  const below = fieldsOn.slice(at + 1, end < 0 ? undefined : end).flat();
  return [...mentioned, ...severalIn(below, candidates), ...shortValuesIn(text)];
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
  // "Our key account manager" is not about a key.
  if (kind === 'key')
    return /api|sign|hmac|secret|private|schlüssel|clé|clave|chave/i.test(label)
      ? ['apiToken', 'signingDigest']
      : [];
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

/** "Please use HG02 instead of HG01." */
function fieldsOfFoundValues(text: string, candidates: readonly FieldCandidate[]): readonly PastedField[] {
  const words = new Set(text.split(/[\s,;"'“”]+|\.(?=\s|$)/));
  return candidates
    .slice(0, MAX_CANDIDATES)
    .flatMap(({ field, read }) => (field !== null && words.has(read().value ?? '') ? [field] : []));
}

/** "Sorry, it should be HG02." */
function fieldOfNewValue(text: string): readonly PastedField[] {
  const value = NEW_VALUE.exec(text)?.[1] ?? '';
  if (/^(?=.*[A-Z])[A-Z\d_-]{2,}$/.test(value)) return ['storeCode'];
  return /\d/.test(value) && /\p{L}/u.test(value) ? SHORT_VALUES : [];
}

/** "Sorry, typo: Tr4il-mix" may be any short value. */
const shortValuesIn = (text: string): readonly PastedField[] =>
  text.split(/\s+/).some((word) => word.length > 3 && /[\p{L}].*[\d#$%&!@+=^*]|\d.*\p{L}/u.test(word))
    ? SHORT_VALUES
    : [];

/** Those of the fields below "Corrected:" that have a second value in the text. */
function severalIn(
  fields: readonly PastedField[],
  candidates: readonly FieldCandidate[],
): readonly PastedField[] {
  const first = new Map<PastedField, string>();
  const several = new Set<PastedField>();
  const wanted = new Set(fields);
  for (const { field, read } of candidates) {
    const value = field !== null && wanted.has(field) && !several.has(field) ? read().value : null;
    if (value === null) continue;
    if ((first.get(field!) ?? value) !== value) several.add(field!);
    first.set(field!, value);
  }
  return [...several];
}

function fieldsOfLines(
  lines: readonly Line[],
  candidates: readonly FieldCandidate[],
): readonly (readonly PastedField[])[] {
  const fields: PastedField[][] = lines.map(() => []);
  let line = 0;
  for (const { field, range } of inTextOrder(candidates)) {
    while (line < lines.length - 1 && lines[line + 1]!.start <= range[0]) line++;
    for (let at = line; at < line + MAX_LINES_OF_VALUE && (lines[at]?.start ?? range[1]) < range[1]; at++)
      if (field !== null) fields[at]!.push(field);
  }
  return fields;
}

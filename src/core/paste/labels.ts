import * as aliases from './data/label-aliases.js';
import { FIELDS, NEW_STORE_FIELDS } from '../fields.js';
import { TRANSLATED_LABELS } from './data/label-translations.js';
import { isAscii, isMixedCase, keyOf, MAX_LABEL_LENGTH, withoutParentheses, wordsOf } from './label-words.js';
import { cached } from './paste-cache.js';
import { isLoginWord, isService, serviceOfLabel, serviceWords, withoutNumber } from './services.js';
import type { PastedField } from './types.js';

/**
 * The kind of value that a label names. `key`: a token or a signing digest; `domain`, `folder`: a part of the API URL;
 * `generic-name`: the name of anything.
 */
export type LabelKind = PastedField | 'address' | 'key' | 'domain' | 'folder' | 'generic-name';

/** Whether values are current, of a test store, or replaced by newer ones. */
export type Version = 'current' | 'test' | 'old';

const KINDS: ReadonlyMap<string, LabelKind> = kindsByKey();
const PREFIXES = new Set(aliases.PREFIX_WORDS.map(keyOf));
const SUFFIXES = new Set(aliases.SUFFIX_WORDS.map(keyOf));
const PREPOSITIONS_SET = new Set(aliases.PREPOSITIONS.map(keyOf));
const OWNERS = new Set(aliases.OWNER_WORDS);
const TEST = new Set(aliases.TEST_WORDS.map(keyOf));
const OLD = new Set(aliases.OLD_WORDS.map(keyOf));
const MAX_WORDS = 9;

const LABEL_WORDS: ReadonlySet<string> = new Set(
  [
    ...NEW_STORE_FIELDS.map((field) => FIELDS[field].pasteLabels ?? []),
    ...Object.values(TRANSLATED_LABELS),
    aliases.ADDRESS_LABELS,
    aliases.KEY_LABELS,
    aliases.DOMAIN_LABELS,
    aliases.FOLDER_LABELS,
    aliases.GENERIC_NAMES,
    aliases.PREFIX_WORDS,
    aliases.SUFFIX_WORDS,
    aliases.PREPOSITIONS,
    aliases.OWNER_WORDS,
    aliases.TEST_WORDS,
    aliases.OLD_WORDS,
  ].flatMap((labels) => labels.flatMap((label) => [...wordsOf(label), keyOf(label)])),
);

function kindsByKey(): ReadonlyMap<string, LabelKind> {
  const map = new Map<string, LabelKind>();
  const add = (kind: LabelKind, labels: readonly string[]): void => {
    for (const label of labels) {
      const key = keyOf(label);
      if (key !== '' && !map.has(key)) map.set(key, kind);
    }
  };
  add('generic-name', aliases.GENERIC_NAMES);
  for (const field of NEW_STORE_FIELDS) add(field, FIELDS[field].pasteLabels ?? []);
  for (const field of NEW_STORE_FIELDS) {
    add(field, TRANSLATED_LABELS[field].map(withoutParentheses));
    add(field, TRANSLATED_LABELS[field]);
  }
  add('address', aliases.ADDRESS_LABELS);
  add('key', aliases.KEY_LABELS);
  add('domain', aliases.DOMAIN_LABELS);
  add('folder', aliases.FOLDER_LABELS);
  return map;
}

/** The kind of value that a label names, or null for an unknown label. */
export const labelKind = (label: string): LabelKind | null =>
  label.length > MAX_LABEL_LENGTH ? null : kindOfShortLabel(label);

const kindOfShortLabel = cached((label): LabelKind | null => {
  if (!mayBeLabel(label) || aliases.USER_OF_API.test(label)) return null;
  const exact = KINDS.get(keyOf(label));
  if (exact !== undefined) return exact;
  const kind = kindOf(label);
  if (kind !== null || serviceOfLabel(label) !== 'other') return kind;
  // "FTP password" is a password, although that of another service.
  return kindOfWords(serviceWords(label).filter((word) => !isService(word)));
});

/** The kind of value that a label names below the key of a parent: `user: { name }` is a username. */
export function labelKindBelow(parent: string, label: string): LabelKind | null {
  if (parent === '') return labelKind(label);
  const own = labelWords(label);
  const words = [...labelWords(parent), ...own];
  const kind = own.length > 0 && words.length <= 4 ? (KINDS.get(words.join('')) ?? null) : null;
  // A parent does not make the label of an address or a name any clearer.
  return kind === null || kind === 'address' || kind === 'generic-name' ? labelKind(label) : kind;
}

const labelWords = cached((label) => wordsOf(withoutParentheses(label)));

/** A quick check that rules out most prose: every word of a label belongs to some label, or to a service. */
function mayBeLabel(text: string): boolean {
  // The words before "Miva" may be anything, and words of other scripts take longer to separate than to look up.
  if (!isAscii(text) || /miva|mm/i.test(text)) return true;
  for (const [token] of withoutParentheses(text).matchAll(/[a-z\d]+/gi)) {
    const isPossible =
      isLabelWord(token.toLowerCase()) || (isMixedCase(token) && wordsOf(token).every(isLabelWord));
    if (!isPossible) return false;
  }
  return true;
}

/** Whether a title consists of words of labels and logins, like "API user", and so names nothing else. */
export const hasOnlyLabelWords = cached((title): boolean =>
  wordsOf(title).every((word) => isLabelWord(word) || isLoginWord(word)),
);

/** Single letters are possible, too, since PDF files may separate all letters of a word. */
const isLabelWord = (word: string): boolean =>
  word.length === 1 || LABEL_WORDS.has(word) || isService(withoutNumber(word)) || /^\d+$/.test(word);

function kindOf(label: string): LabelKind | null {
  const words = withoutParentheses(label);
  // `/miva/api_token` of a store of parameters.
  if (/^\/\S+$/.test(words)) return kindOfWords(wordsOf(words));
  if (PART_SEPARATOR.test(words)) return kindOfParts(words);
  if (/[!@<{]/.test(words) || /\.\s*$/.test(words)) return null;
  return kindOfWords(wordsOf(words));
}

/** "API Token / Access Token" is one value, "Username / Password" are two. */
function kindOfParts(label: string): LabelKind | null {
  const [first, ...others] = label.split(PART_SEPARATOR);
  const kind = kindOfWords(wordsOf(first!));
  return kind !== null && others.every((part) => kindOfWords(wordsOf(part)) === kind) ? kind : null;
}

const PART_SEPARATOR = /[/&+,;|]|\s(?:and|or|und|oder|y|e|et|ou|と)\s/i;

function kindOfWords(given: readonly string[]): LabelKind | null {
  let words = given.filter((word) => !TEST.has(word) && !OLD.has(word));
  while (/^\d+$/.test(words[0] ?? '')) words = words.slice(1);
  if (words.length === 0 || words.length > MAX_WORDS) return null;
  return (
    kindBetweenAffixes(words) ?? kindBeforePreposition(words) ?? kindInMivaWord(words) ?? kindAfterMiva(words)
  );
}

/** The kind of a label without the words around it that do not change its meaning. */
function kindBetweenAffixes(words: readonly string[]): LabelKind | null {
  for (let start = 0; start < words.length; start++) {
    for (let end = words.length; end > start; end--) {
      const kind = KINDS.get(words.slice(start, end).join(''));
      if (kind !== undefined) return kind;
      if (!SUFFIXES.has(words[end - 1]!)) break;
    }
    if (!PREFIXES.has(words[start]!)) return null;
  }
  return null;
}

/** "Password for the Miva store". */
function kindBeforePreposition(words: readonly string[]): LabelKind | null {
  const tail = words.findIndex((word, at) => at > 0 && PREPOSITIONS_SET.has(word));
  const isAboutMiva =
    tail > 0 &&
    words
      .slice(tail + 1)
      .every(
        (word) =>
          PREFIXES.has(word) ||
          PREPOSITIONS_SET.has(word) ||
          OWNERS.has(word) ||
          KINDS.get(word) === 'address',
      );
  return isAboutMiva ? kindBetweenAffixes(words.slice(0, tail)) : null;
}

/** `FO_MIVA_API_TOKEN`: the words before "Miva" name the store. */
function kindAfterMiva(words: readonly string[]): LabelKind | null {
  const at = words.findIndex((word) => /^(?:miva|mm)\d*$/.test(word));
  return at > 0 && at <= 3 ? kindBetweenAffixes(words.slice(at + 1)) : null;
}

/** `mivatoken`. */
function kindInMivaWord(words: readonly string[]): LabelKind | null {
  const rest = /^miva(.{3,})$/.exec(words.join(''))?.[1];
  return rest === undefined ? null : (KINDS.get(rest) ?? null);
}

function versionOf(words: readonly string[]): Version {
  if (words.some((word) => OLD.has(word))) return 'old';
  return words.some((word) => TEST.has(word)) ? 'test' : 'current';
}

/** Whether a title names a test store or old values. */
export const versionOfTitle = cached((title) => versionOf(wordsOf(title)));

/** Whether a text is a label of the form's fields, in any wording. */
export const isKnownLabel = (text: string): boolean => {
  const kind = labelKind(text);
  return kind !== null && !VAGUE_KINDS.has(kind) && serviceOfLabel(text) !== 'other';
};

const VAGUE_KINDS: ReadonlySet<LabelKind> = new Set(['generic-name', 'address', 'domain', 'folder']);

const NO_LABEL =
  /^(?:from|to|cc|bcc|sent|date|subject|field|setting|re|fw|fwd|value|values|von|an|betreff|de|para|asunto|objet|à|gesendet|enviado|envoyé)$|https?$/i;

/** A label for display, or an empty string if it may contain a part of a value. */
export function displayLabel(label: string): string {
  const words = label
    .slice(0, 50)
    .replace(/^\W*\d+[.)]|^\W*\w{0,20}(?:miva|Miva|MIVA)(?![a-z])/g, '')
    .replace(PARENTHESES, '')
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  return /^[\p{L}\p{M}_-]+(?: [\p{L}\p{M}_-]+){0,3}$/u.test(words) && !NO_LABEL.test(words) ? words : '';
}

const MAX_TITLE_LENGTH = 50;
/** Words of letters, and numbers of one or two digits: a secret or a part of one has neither shape. */
const TITLE =
  /^(?:(?:[\p{L}\p{M}'’_-]{1,20}|\d{1,2})[.,:]?|[–—&|/·>-])(?: (?:(?:[\p{L}\p{M}'’_-]{1,20}|\d{1,2})[.,:]?|[–—&|/·>-])){0,9}$/u;
/** `KwzQvXb`: letters of mixed case in random order. */
const MIXED_CASE = /(?:\p{Ll}\p{Lu}.*){3}/u;

/** A title for display, or an empty string if it may contain a part of a value. */
export function displayTitle(title: string): string {
  const text = title
    .slice(0, 200)
    .replace(PARENTHESES, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}\d]+$/gu, '');
  if (!TITLE.test(text) || text.split(' ').some((word) => MIXED_CASE.test(word))) return '';
  if (text.length <= MAX_TITLE_LENGTH) return text;
  return `${text.slice(0, MAX_TITLE_LENGTH).replace(/[^\p{L}\p{M}]*\s\S*$/u, '')}…`;
}

const PARENTHESES = /\([^)]*\)|\[[^\]]*\]|（[^）]*）/g;

import * as aliases from './data/label-aliases.js';
import { FIELDS, NEW_STORE_FIELDS } from '../fields.js';
import { TRANSLATED_LABELS } from './data/label-translations.js';
import { keyOf, withoutRemarks, wordsOf } from './label-words.js';
import { isService, serviceOfLabel, serviceWords } from './services.js';
import type { PastedField } from './types.js';

/** What a label says of the value beside it. */
export interface Meaning {
  /** `key`: a token or a key; `domain`, `folder`: a part of the API URL; `bare-name`: a name of anything. */
  readonly kind: PastedField | 'address' | 'key' | 'domain' | 'folder' | 'bare-name' | null;
  /** The service that the label names itself. */
  readonly service: 'miva' | 'other' | null;
  readonly version: 'current' | 'test' | 'old';
}

type Kind = NonNullable<Meaning['kind']>;

const KINDS: ReadonlyMap<string, Kind> = kinds();
const PREFIXES = new Set(aliases.PREFIX_WORDS.map(keyOf));
const SUFFIXES = new Set(aliases.SUFFIX_WORDS.map(keyOf));
const TAILS = new Set(aliases.TAIL_WORDS.map(keyOf));
const TEST = new Set(aliases.TEST_WORDS.map(keyOf));
const OLD = new Set(aliases.OLD_WORDS.map(keyOf));
const MAX_WORDS = 9;
const MAX_LENGTH = 100;
const NONE: Meaning = { kind: null, service: null, version: 'current' };

/** Every word of every label. */
const VOCABULARY: ReadonlySet<string> = new Set(
  [
    ...NEW_STORE_FIELDS.map((field) => FIELDS[field].pasteLabels ?? []),
    ...Object.values(TRANSLATED_LABELS),
    aliases.ADDRESS_LABELS,
    aliases.KEY_LABELS,
    aliases.DOMAIN_LABELS,
    aliases.FOLDER_LABELS,
    aliases.BARE_NAMES,
  ].flatMap((labels) => labels.flatMap((label) => [...wordsOf(label), keyOf(label)])),
);

function kinds(): ReadonlyMap<string, Kind> {
  const map = new Map<string, Kind>();
  const add = (kind: Kind, labels: readonly string[]): void => {
    for (const label of labels) if (!map.has(keyOf(label))) map.set(keyOf(label), kind);
  };
  add('bare-name', aliases.BARE_NAMES);
  for (const field of NEW_STORE_FIELDS) add(field, FIELDS[field].pasteLabels ?? []);
  for (const field of NEW_STORE_FIELDS) {
    add(field, TRANSLATED_LABELS[field].map(withoutRemarks));
    add(field, TRANSLATED_LABELS[field]);
  }
  add('address', aliases.ADDRESS_LABELS);
  add('key', aliases.KEY_LABELS);
  add('domain', aliases.DOMAIN_LABELS);
  add('folder', aliases.FOLDER_LABELS);
  return map;
}

/**
 * What was understood since the last `forgetLabels`. Each line is looked at by several steps, and to understand a label
 * takes longer than all the rest. It must not outlive one reading: what is no label may be a secret.
 */
const meaningCache = new Map<string, Meaning>();

export const clearMeaningCache = (): void => meaningCache.clear();

/** What a label means, on its own or below the key of a parent: `user: { name }` is a username. */
export function meaningOf(label: string, parent = ''): Meaning {
  if (label.length > MAX_LENGTH || label === '') return NONE;
  const key = parent === '' ? label : `${parent}\n${label}`;
  const known = meaningCache.get(key);
  if (known !== undefined) return known;
  const meaning = understoodMeaning(label, parent);
  meaningCache.set(key, meaning);
  return meaning;
}

function understoodMeaning(label: string, parent: string): Meaning {
  const all = wordsOf(label);
  if (all.length === 0) return NONE;
  const service = serviceOfLabel(label);
  const version = versionOf(all);
  const own = { service, version };
  const below = parent === '' ? null : kindBelow(parent, label);
  const kind = below ?? kindOf(label, all);
  if (kind !== null || service !== 'other') return { kind, ...own };
  // "FTP password" names a password, and not ours.
  return { kind: kindOfWords(serviceWords(label).filter((word) => !isService(word))), ...own };
}

function kindBelow(parent: string, label: string): Kind | null {
  const words = [...wordsOf(withoutRemarks(parent)), ...wordsOf(withoutRemarks(label))];
  if (words.length > 4) return null;
  const kind = KINDS.get(words.join('')) ?? null;
  // A bare address below a parent is no better than on its own.
  return kind === 'address' || kind === 'bare-name' ? null : kind;
}

function kindOf(label: string, all: readonly string[]): Kind | null {
  const direct = KINDS.get(all.join(''));
  if (direct !== undefined) return direct;
  // Without one word of a label there is none.
  if (!all.some((word) => VOCABULARY.has(word) || word.includes('miva'))) return null;
  const words = withoutRemarks(label);
  if (/[/&+,;|]|\s(?:and|or|und|oder|y|e|et|ou|と)\s/i.test(words)) return kindOfParts(words);
  if (/[!@<{]/.test(words) || /\.\s*$/.test(words)) return null;
  return kindOfWords(wordsOf(words));
}

/** "API Token / Access Token" is one thing, "Username / Password" are two. */
function kindOfParts(label: string): Kind | null {
  const parts = label
    .split(/[/&+,;|]|\s(?:and|or|und|oder|y|e|et|ou|と)\s/i)
    .map((part) => kindOfWords(wordsOf(part)));
  const known = new Set(parts);
  return known.size === 1 ? parts[0]! : null;
}

/** Whether a label names several fields at once. */
export const namesSeveral = (label: string): boolean => {
  const parts = withoutRemarks(label).split(/[/&+,;|]|\s(?:and|or|und|oder|y|e|et|ou|と)\s/i);
  return parts.length > 1 && parts.filter((part) => kindOfWords(wordsOf(part)) !== null).length > 1;
};

function kindOfWords(given: readonly string[]): Kind | null {
  let words = given.filter((word) => !TEST.has(word) && !OLD.has(word));
  while (/^\d+$/.test(words[0] ?? '')) words = words.slice(1);
  if (words.length === 0 || words.length > MAX_WORDS) return null;
  return withoutEdges(words) ?? withoutTail(words) ?? compact(words) ?? behindMiva(words);
}

/** The kind of a label between words that change nothing. */
function withoutEdges(words: readonly string[]): Kind | null {
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
function withoutTail(words: readonly string[]): Kind | null {
  const tail = words.findIndex((word, at) => at > 0 && TAILS.has(word));
  const isAboutMiva =
    tail > 0 &&
    words
      .slice(tail + 1)
      .every((word) => PREFIXES.has(word) || TAILS.has(word) || KINDS.get(word) === 'address');
  return isAboutMiva ? withoutEdges(words.slice(0, tail)) : null;
}

/** `FO_MIVA_API_TOKEN`: what stands before Miva is whose it is. */
function behindMiva(words: readonly string[]): Kind | null {
  const at = words.findIndex((word) => /^(?:miva|mm)\d*$/.test(word));
  return at > 0 && at <= 3 ? withoutEdges(words.slice(at + 1)) : null;
}

/** `mivatoken`. */
function compact(words: readonly string[]): Kind | null {
  const rest = /^miva(.{3,})$/.exec(words.join(''))?.[1];
  return rest === undefined ? null : (KINDS.get(rest) ?? null);
}

function versionOf(words: readonly string[]): Meaning['version'] {
  if (words.some((word) => OLD.has(word))) return 'old';
  return words.some((word) => TEST.has(word)) ? 'test' : 'current';
}

/** Whether a title is that of a test store or of values that no longer count. */
export const versionOfTitle = (title: string): Meaning['version'] =>
  title === '' ? 'current' : versionOf(wordsOf(title));

/** Whether a text is a label of the form's fields, in any wording. */
export const isKnownLabel = (text: string): boolean => {
  const { kind, service } = meaningOf(text);
  return (
    kind !== null &&
    kind !== 'bare-name' &&
    kind !== 'address' &&
    kind !== 'domain' &&
    kind !== 'folder' &&
    service !== 'other'
  );
};

const NO_LABEL =
  /^(?:from|to|cc|bcc|sent|date|subject|field|setting|re|fw|fwd|value|values|von|an|betreff|de|para|asunto|objet|à|gesendet|enviado|envoyé)$|https?$/i;

/** A label as it can be shown, or nothing when it could be a part of a value. */
export function displayLabel(label: string): string {
  const words = label
    .slice(0, 50)
    .replace(/^\W*\d+[.)]|^\W*\w{0,20}(?:miva|Miva|MIVA)(?![a-z])/g, '')
    .replace(REMARKS, '')
    .replace(/^[^\p{L}]+|[^\p{L}\p{M}]+$/gu, '');
  return /^[\p{L}\p{M}_-]+(?: [\p{L}\p{M}_-]+){0,3}$/u.test(words) && !NO_LABEL.test(words) ? words : '';
}

const REMARKS = /\([^)]*\)|\[[^\]]*\]|（[^）]*）/g;

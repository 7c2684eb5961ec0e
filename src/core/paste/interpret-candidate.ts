import { isHexToken } from '../validation/patterns.js';
import { labelKindBelow, versionOfTitle, type LabelKind, type Version } from './labels.js';
import { serviceOf, serviceOfLabel } from './services.js';
import { readValue } from './read-value.js';
import { addressPart } from './readers/api-url.js';
import type { ReadValue } from './readers/value-reader.js';
import type { Block, Candidate, PastedField } from './types.js';

/** A candidate whose label has been matched to a field. */
export interface FieldCandidate extends Candidate {
  /** Null when the label names no field. */
  readonly field: PastedField | null;
  /** 2: the label names the field, 1: the shape of the value decides, 0: there is no label. */
  readonly rank: 0 | 1 | 2;
  /** Set when the value is only a part of the API URL. */
  readonly part: 'domain' | 'folder' | null;
  /** The service that the label names. */
  readonly service: 'miva' | 'other' | null;
  readonly version: Version;
  /** A function, because most values of a long table are never needed and reading one takes longer than finding it. */
  readonly read: () => ReadValue;
}

/** The candidates in the order of the text. */
export const inTextOrder = (candidates: readonly FieldCandidate[]): readonly FieldCandidate[] =>
  [...candidates].sort(({ range: [one] }, { range: [other] }) => one - other);

/** The different values of some candidates. */
export const distinctValues = (candidates: readonly FieldCandidate[]): readonly string[] => [
  ...new Set(candidates.map(({ read }) => read().value).filter((value) => value !== null)),
];

const UNKNOWN_LABEL: ReadValue = { value: null, reason: 'unknown-label' };
const REFERENCE: ReadValue = { value: null, reason: 'reference' };

/** Matches the label of a candidate to a field. */
export function interpretCandidate(candidate: Candidate): FieldCandidate {
  const { label, raw, exact, source, range, block } = candidate;
  const kind = labelKindBelow(parentTitle(block), label);
  const part = kind === 'domain' || kind === 'folder' ? kind : null;
  const field = raw === '' || part !== null ? null : fieldFor(kind, candidate);
  const ownVersion = versionOfTitle(label);
  return {
    label,
    raw,
    exact,
    source,
    range,
    block,
    field,
    rank: rankOf(label, kind, field),
    part: raw === '' ? null : part,
    service: serviceOfLabel(label),
    version: ownVersion === 'current' ? versionOfBlock(block) : ownVersion,
    read: once(() => {
      if (part !== null && raw !== '') return readPart(part, raw);
      if (field === null) return isReferenceParent(block) && raw !== '' ? REFERENCE : UNKNOWN_LABEL;
      return isReferenceParent(block) ? REFERENCE : readValue(field, candidate);
    }),
  };
}

const once = <Result>(compute: () => Result): (() => Result) => {
  let result: Result | undefined;
  return () => (result ??= compute());
};

/** A paragraph takes its title from one of its labels, so the title of its section is used instead. */
const parentTitle = ({ kind, title, parent }: Block): string => {
  if (kind === 'row') return '';
  return kind === 'paragraph' ? (parent?.title ?? '') : title;
};

function rankOf(label: string, kind: LabelKind | null, field: PastedField | null): FieldCandidate['rank'] {
  if (label === '') return 0;
  return field !== null && field === kind ? 2 : 1;
}

function readPart(part: 'domain' | 'folder', raw: string): ReadValue {
  const value = addressPart(part, raw);
  return value === null ? UNKNOWN_LABEL : { value, reason: null };
}

/** Whether the block refers to a value that is stored elsewhere: `secretKeyRef: { name, key }`. */
const isReferenceParent = ({ kind, title, parent }: Block): boolean =>
  (kind === 'parent' || kind === 'item') &&
  (/^(?:valueFrom|secretKeyRef|configMapKeyRef|secretRef|remoteRef|fieldRef)$/i.test(title) ||
    (parent !== null && isReferenceParent(parent)));

function fieldFor(kind: LabelKind | null, { label, raw, source, block }: Candidate): PastedField | null {
  const link = /^\s*<?https?:\/\/\S+\.mvc/i.test(raw);
  if (source === 'bare-link') return 'apiUrl';
  // A link to the admin below "Login" is an address.
  if (link && (kind === 'username' || (kind === null && label !== ''))) return 'apiUrl';
  if (kind === 'address') return 'apiUrl';
  if (kind === 'key') return fieldOfKey(raw);
  if (kind === 'generic-name')
    return block.kind === 'parent' &&
      !/^(?:store|shop|connection|miva)$/i.test(block.title) &&
      serviceOf(block.title) !== 'miva'
      ? null
      : 'name';
  return kind === 'domain' || kind === 'folder' ? null : kind;
}

/** The format of a value shows whether it is a token or a signing digest. */
function fieldOfKey(raw: string): PastedField | null {
  const text = raw.trim().replace(/^["'`]|["'`;,]+$/g, '');
  if (isHexToken(text)) return 'apiToken';
  const isKey =
    /^[A-Za-z\d+/]{24,}={0,2}$/.test(text) &&
    /\d|[+/=]/.test(text) &&
    !/^[\da-f]+$/i.test(text) &&
    /[a-z].*[A-Z]|[A-Z].*[a-z]|[+/]/.test(text);
  return isKey ? 'signingDigest' : null;
}

/** Cached, because all cells of a row have the same block. */
const versions = new WeakMap<Block, Version>();

function versionOfBlock(block: Block): Version {
  const known = versions.get(block);
  if (known !== undefined) return known;
  const own = versionOfTitle(block.title);
  const version = own !== 'current' || block.parent === null ? own : versionOfBlock(block.parent);
  versions.set(block, version);
  return version;
}

import { isHexToken } from '../validation/patterns.js';
import { meaningOf, versionOfTitle, type Meaning } from './labels.js';
import { serviceOf } from './services.js';
import { addressPart, readValue, type ReadValue } from './read-value.js';
import type { Block, Candidate, PastedField } from './types.js';

/** A candidate whose label is understood, with what its text comes to. */
export interface Reading {
  readonly candidate: Candidate;
  readonly field: PastedField | null;
  /** 2: the label leaves no doubt, 1: the shape of the value decides, 0: there is no label. */
  readonly rank: 0 | 1 | 2;
  readonly result: ReadValue;
  readonly part: 'domain' | 'folder' | null;
  readonly service: Meaning['service'];
  readonly version: Meaning['version'];
}

const NONE: ReadValue = { value: null, reason: 'unknown-label' };

/** What a candidate says: labels, then values. */
export function interpretCandidate(candidate: Candidate): Reading {
  const { block, raw } = candidate;
  const parent =
    block.kind === 'row' ? '' : block.kind === 'paragraph' ? (block.parent?.title ?? '') : block.title;
  const { kind, service, version: own } = meaningOf(candidate.label, parent);
  const version = own === 'current' ? versionOfBlock(block) : own;
  const base = { candidate, service, version, part: null };
  if (raw === '') return { ...base, field: null, rank: 0, result: NONE };
  if (kind === 'domain' || kind === 'folder') {
    const part = addressPart(kind, raw);
    return {
      ...base,
      field: null,
      rank: 1,
      part: kind,
      result: part === null ? NONE : { value: part, reason: null },
    };
  }
  if (isReferenceParent(block))
    return {
      ...base,
      field: fieldFor(kind, candidate),
      rank: 2,
      result: { value: null, reason: 'reference' },
    };
  const field = fieldFor(kind, candidate);
  const rank =
    candidate.label === ''
      ? 0
      : kind === 'address' || kind === 'key' || kind === 'bare-name' || field !== kind
        ? 1
        : 2;
  if (field === null) return { ...base, field, rank, result: NONE };
  return new LazyReading({ ...candidate, field }, field, rank, service, version);
}

/** Most values of a long table are never asked for, and to read one takes longer than to find it. */
class LazyReading implements Reading {
  readonly part = null;
  readonly candidate: Candidate;
  readonly field: PastedField;
  readonly rank: Reading['rank'];
  readonly service: Meaning['service'];
  readonly version: Meaning['version'];
  #result: ReadValue | undefined;

  constructor(
    candidate: Candidate,
    field: PastedField,
    rank: Reading['rank'],
    service: Meaning['service'],
    version: Meaning['version'],
  ) {
    this.candidate = candidate;
    this.field = field;
    this.rank = rank;
    this.service = service;
    this.version = version;
  }

  get result(): ReadValue {
    this.#result ??= readValue(this.field, this.candidate);
    return this.#result;
  }
}

/** Below these a key names where the value is kept. */
const isReferenceParent = ({ kind, title, parent }: Block): boolean =>
  (kind === 'parent' || kind === 'item') &&
  (/^(?:valueFrom|secretKeyRef|configMapKeyRef|secretRef|remoteRef|fieldRef)$/i.test(title) ||
    (parent !== null && isReferenceParent(parent)));

function fieldFor(kind: Meaning['kind'], { label, raw, source, block }: Candidate): PastedField | null {
  const link = /^\s*<?https?:\/\/\S+\.mvc/i.test(raw);
  if (source === 'bare-link') return 'apiUrl';
  // A link to the admin below "Login" is an address.
  if (link && (kind === 'username' || (kind === null && label !== ''))) return 'apiUrl';
  if (kind === 'address') return 'apiUrl';
  if (kind === 'key') return fieldOfKey(raw);
  if (kind === 'bare-name')
    return block.kind === 'parent' &&
      !/^(?:store|shop|connection|miva)$/i.test(block.title) &&
      serviceOf(block.title) !== 'miva'
      ? null
      : 'name';
  return kind === 'domain' || kind === 'folder' ? null : kind;
}

/** A token and a key are told apart by their shapes. */
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

/** Every cell of a row has the same block. */
const versions = new WeakMap<Block, Meaning['version']>();

function versionOfBlock(block: Block): Meaning['version'] {
  const known = versions.get(block);
  if (known !== undefined) return known;
  const own = versionOfTitle(block.title);
  const version = own !== 'current' || block.parent === null ? own : versionOfBlock(block.parent);
  versions.set(block, version);
  return version;
}

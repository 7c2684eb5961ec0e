import { isHexToken } from '../validation/patterns.js';
import {
  OTHER_ADDRESS,
  OTHER_HOST,
  OTHER_LABEL,
  OTHER_PORT,
  OTHER_PROTOCOL,
  OTHER_SECRET,
  OTHER_SERVER,
} from './data/services.js';
import { labelKind } from './labels.js';
import { isGenericTitle, namesMiva, serviceOf, type Service } from './services.js';
import type { FieldCandidate } from './interpret-candidate.js';
import type { Block } from './types.js';

/** The candidates of blocks that belong together, such as one login of one service. */
export interface Group {
  readonly block: Block;
  readonly candidates: readonly FieldCandidate[];
  readonly service: Service;
  /** Whether some values are certainly Miva's, or certainly those of another service. */
  readonly isCertainlyMiva: boolean;
  readonly mentionsOther: boolean;
}

/** Cuts the candidates of a text into groups, in the order of the text. */
export function groupsOf(candidates: readonly FieldCandidate[]): readonly Group[] {
  const byBlock = new Map<Block, FieldCandidate[]>();
  for (const candidate of candidates) {
    const block = groupBlock(candidate.block);
    const list = byBlock.get(block);
    if (list === undefined) byBlock.set(block, [candidate]);
    else list.push(candidate);
  }
  return withParagraphServices([...byBlock].map(([block, list]) => groupOf(block, list)));
}

function groupOf(block: Block, candidates: readonly FieldCandidate[]): Group {
  return {
    block,
    candidates,
    service: serviceOfBlock(block, candidates),
    isCertainlyMiva: candidates.some(isMivaCandidate) || hasTokenAndKey(candidates),
    mentionsOther: hasSignsOfOtherService(candidates),
  };
}

/** The block whose values belong together: a row, an item, or the nearest block that names a service. */
function groupBlock(block: Block): Block {
  let item: Block | undefined;
  for (let at: Block | null = block; at !== null; at = at.parent) {
    if (at.kind === 'row') return at;
    if (serviceOf(at.title) !== null) return at;
    if (at.kind === 'item') item ??= at;
    if (
      at.kind === 'paragraph' &&
      item === undefined &&
      (isInOtherSection(at) || isOtherService(serviceOf(at.intro)))
    )
      return at;
    if (at.kind === 'section' && !(isGenericTitle(at.title) && at.parent !== null)) return item ?? at;
  }
  return item ?? block;
}

const sectionOf = (block: Block): Block | null => {
  for (let at: Block | null = block; at !== null; at = at.parent) if (at.kind === 'section') return at;
  return null;
};

const isOtherService = (service: Service): boolean => service === 'other' || service === 'connector';

const isInOtherSection = (paragraph: Block): boolean => {
  for (let at = sectionOf(paragraph); at !== null; at = at.parent)
    if (isOtherService(serviceOf(at.title))) return true;
  return false;
};

/** The service that the titles of a block name, or the sentence above it. */
function serviceOfBlock(block: Block, candidates: readonly FieldCandidate[]): Service {
  for (let at: Block | null = block; at !== null; at = at.parent) {
    const service = serviceOf(at.title);
    if (service === 'connector' && candidates.some(isMivaCandidate)) return 'miva';
    if (service !== null) return service === 'connector' ? 'other' : service;
  }
  const intro = introOf(candidates);
  const introService = serviceOf(intro);
  if (introService === null || introService === 'miva') return namesMiva(intro) ? 'miva' : null;
  return candidates.some(isMivaCandidate) || namesMiva(intro) ? null : 'other';
}

function introOf(candidates: readonly FieldCandidate[]): string {
  for (let at: Block | null = candidates[0]?.block ?? null; at !== null; at = at.parent)
    if (at.intro !== '') return at.intro;
  return '';
}

/**
 * Below the title of another service, a later paragraph counts only if it is certainly Miva's. The first one counts below
 * the name of a product that is given Miva's values.
 */
function withParagraphServices(groups: readonly Group[]): readonly Group[] {
  const seen = new Set<Block>();
  return groups.map((group) => {
    const section = sectionOf(group.block);
    if (group.block.kind !== 'paragraph' || section === null || !isInOtherSection(group.block)) return group;
    const isFirst = !seen.has(section);
    seen.add(section);
    if (isFirst && group.service === 'miva' && serviceOf(section.title) === 'connector') return group;
    return {
      ...group,
      service:
        !isFirst && group.isCertainlyMiva && !group.mentionsOther && serviceOf(group.block.title) !== 'other'
          ? null
          : 'other',
    };
  });
}

/** Whether a value contains an address of Miva's own files. */
export const hasMivaFile = ({ raw }: FieldCandidate): boolean => /\.mvc\b/i.test(raw.slice(0, 8000));

/** Whether a value can only be Miva's, as its name, its files or a Store Code show. */
export function isMivaCandidate(candidate: FieldCandidate): boolean {
  const { label, raw, field, service, read, rank } = candidate;
  if (raw === '') return false;
  if (service === 'miva' || hasMivaFile(candidate)) return true;
  return (
    field === 'storeCode' &&
    rank === 2 &&
    service !== 'other' &&
    /code|edit/i.test(label) &&
    read().value !== null
  );
}

const hasTokenAndKey = (candidates: readonly FieldCandidate[]): boolean =>
  candidates.some(({ field, read }) => field === 'apiToken' && isHexToken(read().value ?? '')) &&
  candidates.some(({ field, read }) => field === 'signingDigest' && read().value !== null);

/** Whether a host, a port or a label indicates another service, whose login can have the same labels as Miva's. */
function hasSignsOfOtherService(candidates: readonly FieldCandidate[]): boolean {
  const named = candidates.filter(({ service, raw }) => service === 'other' && raw !== '');
  const isWithoutLogin =
    named.length > 0 && !named.some(({ field }) => field === 'username' || field === 'password');
  return isWithoutLogin || candidates.some(isOfOtherService);
}

function isOfOtherService({ label, raw, service }: FieldCandidate): boolean {
  const text = raw.slice(0, 300).trim();
  if (service === 'other' || /\.mvc\b/i.test(text)) return false;
  if (OTHER_LABEL.test(label) || OTHER_SECRET.test(text)) return true;
  if (OTHER_ADDRESS.test(text) && OTHER_SERVER.test(label)) return true;
  if (OTHER_PORT.test(text)) return /port|puerto|porta|ポート/i.test(label);
  if (OTHER_PROTOCOL.test(text) && !/\s/.test(text))
    return /protocol|type|method|protokoll|^$/i.test(label) || OTHER_HOST.test(text);
  if (!OTHER_HOST.test(text) || /\s/.test(text)) return false;
  const kind = labelKind(label);
  return kind === 'domain' || kind === 'folder' || kind === 'address' || kind === 'apiUrl' || kind === null;
}

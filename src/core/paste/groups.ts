import { isHexToken } from '../validation/patterns.js';
import { OTHER_HOST, OTHER_PORT, OTHER_PROTOCOL } from './data/services.js';
import { meaningOf } from './labels.js';
import { isGenericTitle, namesMiva, serviceOf, type Service } from './services.js';
import type { Reading } from './interpret-candidate.js';
import type { Block } from './types.js';

/** Blocks whose values belong together: one login, one service. */
export interface Group {
  readonly block: Block;
  readonly readings: readonly Reading[];
  readonly service: Service;
  /** Whether what stands in it is surely Miva's, or surely another service's. */
  readonly hasMiva: boolean;
  readonly hasOther: boolean;
}

/** Cuts the readings of a text into groups, in the order of the text. */
export function groupsOf(readings: readonly Reading[]): readonly Group[] {
  const byBlock = new Map<Block, Reading[]>();
  for (const reading of readings) {
    const block = groupBlock(reading.candidate.block);
    const list = byBlock.get(block);
    if (list === undefined) byBlock.set(block, [reading]);
    else list.push(reading);
  }
  return withoutStrayParagraphs([...byBlock].map(([block, list]) => groupOf(block, list)));
}

function groupOf(block: Block, readings: readonly Reading[]): Group {
  return {
    block,
    readings,
    service: serviceOfBlock(block, readings),
    hasMiva: readings.some(isMiva) || hasTokenAndKey(readings),
    hasOther: hasOtherEvidence(readings),
  };
}

/** The values of a block ask for its service one by one. */
const services = new WeakMap<Block, Service>();

function serviceOfTitle(block: Block): Service {
  const known = services.get(block);
  if (known !== undefined) return known;
  const service = serviceOf(block.title);
  services.set(block, service);
  return service;
}

/** The block that a block is a part of: a row, an item, or what its nearest telling title names. */
function groupBlock(block: Block): Block {
  let item: Block | undefined;
  for (let at: Block | null = block; at !== null; at = at.parent) {
    if (at.kind === 'row') return at;
    if (serviceOfTitle(at) !== null) return at;
    if (at.kind === 'item') item ??= at;
    if (
      at.kind === 'paragraph' &&
      item === undefined &&
      (isInOtherSection(at) || isOther(serviceOf(at.intro)))
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

const isOther = (service: Service): boolean => service === 'other' || service === 'connector';

const isInOtherSection = (paragraph: Block): boolean => {
  for (let at = sectionOf(paragraph); at !== null; at = at.parent)
    if (isOther(serviceOfTitle(at))) return true;
  return false;
};

/** The service that the titles of a block name, or the sentence above it. */
function serviceOfBlock(block: Block, readings: readonly Reading[]): Service {
  for (let at: Block | null = block; at !== null; at = at.parent) {
    const service = serviceOfTitle(at);
    if (service === 'connector' && readings.some(isMiva)) return 'miva';
    if (service !== null) return service === 'connector' ? 'other' : service;
  }
  const intro = introOf(readings);
  const said = serviceOf(intro);
  if (said === null || said === 'miva') return namesMiva(intro) ? 'miva' : null;
  return readings.some(isMiva) || namesMiva(intro) ? null : 'other';
}

function introOf(readings: readonly Reading[]): string {
  for (let at: Block | null = readings[0]?.candidate.block ?? null; at !== null; at = at.parent)
    if (at.intro !== '') return at.intro;
  return '';
}

/** Below the title of another service a paragraph that is surely Miva's is its own; the others belong to the title. */
function withoutStrayParagraphs(groups: readonly Group[]): readonly Group[] {
  const seen = new Set<Block>();
  return groups.map((group) => {
    const section = sectionOf(group.block);
    if (group.block.kind !== 'paragraph' || section === null || !isInOtherSection(group.block)) return group;
    const isFirst = !seen.has(section);
    seen.add(section);
    return {
      ...group,
      service:
        !isFirst && group.hasMiva && !group.hasOther && serviceOf(group.block.title) !== 'other'
          ? null
          : 'other',
    };
  });
}

/** What only Miva has: its name, its files, a Store Code. */
function isMiva({ candidate, field, service, result, rank }: Reading): boolean {
  if (candidate.raw === '') return false;
  if (service === 'miva' || /\.mvc\b/i.test(candidate.raw.slice(0, 8000))) return true;
  return (
    field === 'storeCode' &&
    rank === 2 &&
    result.value !== null &&
    /code|edit/i.test(candidate.label) &&
    service !== 'other'
  );
}

const hasTokenAndKey = (readings: readonly Reading[]): boolean =>
  readings.some(
    ({ field, result }) => field === 'apiToken' && result.value !== null && isHexToken(result.value),
  ) && readings.some(({ field, result }) => field === 'signingDigest' && result.value !== null);

/** A host or a port of another service, or a label that names one and leaves its login to plain labels. */
function hasOtherEvidence(readings: readonly Reading[]): boolean {
  const named = readings.filter(({ service, candidate }) => service === 'other' && candidate.raw !== '');
  const isWithoutLogin =
    named.length > 0 && !named.some(({ field }) => field === 'username' || field === 'password');
  return isWithoutLogin || readings.some(isOfOtherService);
}

function isOfOtherService({ candidate, service }: Reading): boolean {
  const text = candidate.raw.slice(0, 300).trim();
  if (service === 'other' || /\.mvc\b/i.test(text)) return false;
  if (OTHER_PORT.test(text)) return /port|puerto|porta|ポート/i.test(candidate.label);
  if (OTHER_PROTOCOL.test(text) && !/\s/.test(text))
    return /protocol|type|method|protokoll|^$/i.test(candidate.label) || OTHER_HOST.test(text);
  if (!OTHER_HOST.test(text) || /\s/.test(text)) return false;
  const { kind } = meaningOf(candidate.label);
  return kind === 'domain' || kind === 'address' || kind === 'apiUrl' || kind === null;
}

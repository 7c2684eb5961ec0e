import { isSecretField, NEW_STORE_FIELDS, TEXT_FIELDS } from '../fields.js';
import { inspectApiUrl } from '../api-url/inspect-api-url.js';
import { groupsOf, type Group } from './groups.js';
import { displayLabel, isKnownLabel } from './labels.js';
import { chooseRows } from './choose-rows.js';
import { isMivaAddress, normalizedAddress } from './read-value.js';
import type { Reading } from './interpret-candidate.js';
import type { Block, LeftOut, LeftOutReason, PastedField } from './types.js';

type Found = Partial<Record<PastedField, string>>;

export interface Resolved {
  readonly found: Found;
  readonly leftOut: readonly LeftOut[];
  /** The title of the block that the values were taken from, when there were several; empty when it has none. */
  readonly title: string;
}

const MAX_LEFT_OUT = 20;
const MIVA_FIELDS: readonly PastedField[] = ['storeCode', 'apiToken', 'signingDigest', 'apiUrl'];

/** What was decided of a reading, when it was not taken. */
type Reasons = Map<Reading, LeftOutReason>;

/** Chooses the block, then the best value of each field. Where that is uncertain the field stays empty. */
export function resolve(readings: readonly Reading[]): Resolved {
  const reasons: Reasons = new Map();
  const groups = chooseRows(groupsOf(readings), reasons);
  const kept = groups.flatMap((group) => group.readings);
  const pool = chooseGroups(groups, reasons);
  const hasCurrent = pool.some(({ readings: all }) =>
    all.some(
      ({ version, result, field }) =>
        version === 'current' && result.value !== null && field !== null && field !== 'name',
    ),
  );
  const usable = pool.map((group) => ({ ...group, readings: usableReadings(group, hasCurrent, reasons) }));
  const found = withoutLeaks(chooseValues(usable, reasons), kept);
  return {
    found,
    leftOut: leftOutOf(kept, found, reasons),
    title: groups.length > 1 ? titleOf(pool, found) : '',
  };
}

function chooseValues(groups: readonly Group[], reasons: Reasons): Found {
  const found: Found = {};
  const login = chooseLogin(groups, reasons);
  for (const field of NEW_STORE_FIELDS) {
    const isLogin = field === 'username' || field === 'password';
    const value = isLogin ? login[field] : chooseValue(field, groups, reasons);
    if (value !== undefined) found[field] = value;
  }
  const address = found.apiUrl ?? addressFromParts(groups);
  return address === undefined ? found : { ...found, apiUrl: address };
}

/** Where another service is named, only the blocks that are surely Miva's; else all of them. */
function chooseGroups(groups: readonly Group[], reasons: Reasons): readonly Group[] {
  const isCareful = groups.some(
    ({ service, hasOther, readings }) =>
      service === 'other' || hasOther || readings.some((reading) => reading.service === 'other'),
  );
  const own = groups.filter(({ service }) => service !== 'other');
  const dropped = (pool: readonly Group[]): readonly Group[] => {
    const kept = new Set(pool);
    for (const group of groups)
      if (!kept.has(group))
        for (const reading of group.readings)
          if (!reasons.has(reading)) reasons.set(reading, 'another-service');
    return pool;
  };
  if (!isCareful) return dropped(own);
  const miva = own.filter(({ service, hasMiva }) => service === 'miva' || hasMiva);
  if (miva.length > 0) return dropped(miva);
  const first = own.find(
    ({ readings, hasOther }) =>
      !hasOther &&
      readings.some(
        ({ field, result, service }) =>
          field !== null && MIVA_FIELDS.includes(field) && result.value !== null && service !== 'other',
      ),
  );
  return dropped(first === undefined ? [] : [first]);
}

/** The readings of a group that may be taken. */
function usableReadings(group: Group, hasCurrent: boolean, reasons: Reasons): readonly Reading[] {
  return group.readings.filter((reading) => {
    const isLogin = reading.field === 'username' || reading.field === 'password';
    const isOther =
      reading.service === 'other' || reading.version === 'old' || (reading.version === 'test' && hasCurrent);
    if (isOther) reasons.set(reading, 'another-service');
    else if (group.hasOther && isLogin && reading.service !== 'miva') reasons.set(reading, 'uncertain');
    else return true;
    return false;
  });
}

const valuesOf = (field: PastedField, readings: readonly Reading[]): ReadonlySet<string> =>
  new Set(
    readings.flatMap((reading) =>
      reading.field === field && reading.result.value !== null ? [reading.result.value] : [],
    ),
  );

/** Username and Password come from one block. */
function chooseLogin(groups: readonly Group[], reasons: Reasons): Found {
  const all = groups.filter(
    ({ readings }) => valuesOf('username', readings).size + valuesOf('password', readings).size > 0,
  );
  const isOne = (candidates: readonly Group[]): boolean => {
    const readings = candidates.flatMap((group) => group.readings);
    return valuesOf('username', readings).size < 2 && valuesOf('password', readings).size < 2;
  };
  const miva = all.filter(({ service, hasMiva }) => service === 'miva' || hasMiva);
  const chosen = isOne(all) ? all : miva;
  const readings = chosen.flatMap((group) => group.readings);
  if (!isOne(chosen) || !belongTogether(chosen) || (all.length > 0 && chosen.length === 0)) {
    for (const reading of all.flatMap((group) => group.readings))
      if (reading.field === 'username' || reading.field === 'password')
        reasons.set(reading, 'several-values');
    return {};
  }
  const [username] = valuesOf('username', readings);
  const [password] = valuesOf('password', readings);
  return { ...(username === undefined ? {} : { username }), ...(password === undefined ? {} : { password }) };
}

/** A username of one titled block is not that of a password in another. */
function belongTogether(groups: readonly Group[]): boolean {
  const halves = groups.filter(
    ({ readings }) => valuesOf('username', readings).size === 0 || valuesOf('password', readings).size === 0,
  );
  if (groups.length < 2) return true;
  return halves.length < groups.length
    ? halves.length === 0
    : groups.every(({ block, service }) => block.title === '' || service === 'miva');
}

function chooseValue(field: PastedField, groups: readonly Group[], reasons: Reasons): string | undefined {
  const isToken = field === 'name' && isTokenPage(groups);
  const readings = groups.flatMap((group) =>
    group.readings.filter(
      (reading) =>
        reading.field === field && reading.result.value !== null && isPossible(reading, group, isToken),
    ),
  );
  if (field === 'apiUrl') return chooseAddress(readings, reasons);
  for (const rank of [2, 1, 0]) {
    const values = [
      ...new Set(readings.filter((reading) => reading.rank === rank).map(({ result }) => result.value!)),
    ];
    if (values.length === 0) continue;
    const value = values.length === 1 ? values[0] : undefined;
    if (value === undefined) for (const reading of readings) reasons.set(reading, 'several-values');
    return value;
  }
  return undefined;
}

/** An address without a label of its own has to be Miva's, and a bare name has to be that of the connection. */
function isPossible(reading: Reading, group: Group, isToken: boolean): boolean {
  if (reading.rank === 2) return true;
  if (reading.field === 'apiUrl') return isMivaAddress(reading.result.value!);
  if (reading.field !== 'name') return true;
  // A package or a container is called so, no store.
  if (/^[a-z\d]+(?:[-_.][a-z\d]+)+$/.test(reading.result.value!)) return false;
  return (group.service === 'miva' || group.hasMiva) && !isToken && !hasContactDetails(group.readings);
}

const hasContactDetails = (readings: readonly Reading[]): boolean =>
  readings.some(
    ({ candidate: { label, raw } }) =>
      /e-?mail|phone|telefon|mobile|tel\b|courriel|correo|first name|last name|role|job/i.test(label) ||
      (/^[^\s@]+@[^\s@]+\.[a-z]+$/i.test(raw) && !isKnownLabel(label)),
  );

/** Miva's page of a token has a name of its own. */
const isTokenPage = (groups: readonly Group[]): boolean => {
  const has = (pattern: RegExp): boolean =>
    groups.some(({ readings }) => readings.some(({ candidate }) => pattern.test(candidate.label)));
  return (
    has(/allowed ip|require (?:timestamp|signature)/i) ||
    (has(/^\W*endpoint url/i) &&
      has(/^\W*access token/i) &&
      has(/^\W*signature\W*$/i) &&
      !has(/user|login|store/i))
  );
};

/** Labelled endpoints come first, then addresses that can be fixed, links without a label, and home pages. */
function chooseAddress(readings: readonly Reading[], reasons: Reasons): string | undefined {
  const kinds = new Map(readings.map(({ result }) => [result.value!, inspectApiUrl(result.value!).kind]));
  const pick = (wanted: (reading: Reading, kind: string) => boolean): readonly string[] => [
    ...new Set(
      readings
        .filter((reading) => wanted(reading, kinds.get(reading.result.value!)!))
        .map(({ result }) => result.value!),
    ),
  ];
  const choices = [
    pick(({ rank }, kind) => rank > 0 && kind === 'endpoint'),
    pick(({ rank }, kind) => rank === 2 && kind === 'fixable'),
    pick(({ rank }, kind) => rank === 1 && kind === 'fixable'),
    pick(({ rank }, kind) => rank === 0 && kind === 'endpoint'),
    pick(({ rank }, kind) => rank === 0 && kind === 'fixable'),
    pick(({ rank }) => rank === 2),
  ];
  const values = choices.find((choice) => choice.length > 0) ?? [];
  // Addresses of one endpoint are one.
  const isOne = new Set(values.map(normalizedAddress)).size === 1;
  if (!isOne) for (const reading of readings) reasons.set(reading, 'several-values');
  return isOne ? values[0] : undefined;
}

/** Domain and Folder, put together. */
function addressFromParts(groups: readonly Group[]): string | undefined {
  for (const { readings } of groups) {
    const part = (kind: 'domain' | 'folder'): ReadonlySet<string> =>
      new Set(
        readings.flatMap((reading) =>
          reading.part === kind && reading.result.value !== null && reading.service !== 'other'
            ? [reading.result.value]
            : [],
        ),
      );
    const [domains, folders] = [part('domain'), part('folder')];
    const home = readings
      .find(({ candidate }) => /^https?:\/\/[\w.-]+\/?$/i.test(candidate.raw.trim()))
      ?.candidate.raw.trim()
      .replace(/^https?:\/\/|\/$/gi, '');
    const domain = domains.size === 1 ? [...domains][0] : domains.size === 0 ? home : undefined;
    if (domain !== undefined && folders.size === 1) return `https://${domain}/${[...folders][0]!}/json.mvc`;
  }
  return undefined;
}

const OPEN_FIELDS: readonly string[] = TEXT_FIELDS.filter(
  (field) => !isSecretField(field) && field !== 'apiUrl',
);
const MIN_SECRET_LENGTH = 4;
const MAX_READINGS = 2000;

/** No open field holds a secret, whatever else is wrong. */
function withoutLeaks(found: Found, readings: readonly Reading[]): Found {
  const secrets = secretsIn(found, readings);
  const isLeak = (field: string, value: string): boolean =>
    (OPEN_FIELDS.includes(field) && secrets.some((secret) => value.includes(secret))) ||
    (field === 'password' && OPEN_FIELDS.some((open) => found[open as PastedField] === value));
  return Object.fromEntries(Object.entries(found).filter(([field, value]) => !isLeak(field, value)));
}

const secretsIn = (found: Found, readings: readonly Reading[]): readonly string[] => [
  ...Object.entries(found).flatMap(([field, value]) =>
    isSecretField(field) && value.length >= MIN_SECRET_LENGTH ? [value] : [],
  ),
  ...readings
    .slice(0, MAX_READINGS)
    .flatMap(({ field, result }) =>
      isSecretField(field) && result.value !== null && result.value.length >= MIN_SECRET_LENGTH
        ? [result.value]
        : [],
    ),
];

/** The labels whose values were not taken: first those of the form's fields, then others. */
function leftOutOf(readings: readonly Reading[], found: Found, reasons: Reasons): readonly LeftOut[] {
  const values = [...new Set([...secretsIn(found, readings), ...Object.values(found)])];
  const hasAny = Object.keys(found).length > 0;
  const seen = new Set<string>();
  const known: LeftOut[] = [];
  const unknown: LeftOut[] = [];
  for (const reading of readings) {
    const { candidate, field, result } = reading;
    const list = field === null ? unknown : known;
    const reason = reasons.get(reading) ?? result.reason;
    // Other rows of a table are other people's.
    if (candidate.block.kind === 'row' && reason === 'another-service') continue;
    if (
      list.length >= MAX_LEFT_OUT ||
      candidate.label === '' ||
      candidate.raw.trim() === '' ||
      reason === null
    )
      continue;
    if (
      field === null
        ? !hasAny || reasons.has(reading) || isKnownLabel(candidate.raw)
        : isSettled(field, reason, found)
    )
      continue;
    const label = displayLabel(candidate.label);
    if (label === '' || seen.has(label)) continue;
    seen.add(label);
    const isSafe = !values.some(
      (value) => label.includes(value) || (label.length > 5 && value.includes(label)),
    );
    if (isSafe) list.push({ label, reason });
  }
  return [...known, ...unknown].slice(0, MAX_LEFT_OUT);
}

/** Once a field has its value, a text that was none is not worth a word. */
const isSettled = (field: PastedField, reason: LeftOutReason, found: Found): boolean =>
  found[field] !== undefined && reason !== 'another-service' && reason !== 'several-values';

function titleOf(pool: readonly Group[], found: Found): string {
  const group = pool.find(({ readings }) =>
    readings.some(
      ({ field, result }) => field !== null && result.value !== null && found[field] === result.value,
    ),
  );
  for (let at: Block | null = group?.block ?? null; at !== null; at = at.parent) {
    const title = displayLabel(at.title);
    if (title !== '') return Object.values(found).some((value) => title.includes(value)) ? '' : title;
  }
  return '';
}

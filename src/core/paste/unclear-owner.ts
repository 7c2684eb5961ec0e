import { isMivaCandidate, type Group } from './groups.js';
import { inTextOrder, type FieldCandidate } from './interpret-candidate.js';
import { SYSTEM_WORD } from './data/services.js';
import { hasOnlyLabelWords } from './labels.js';
import { namesMiva, serviceOf } from './services.js';
import type { Block } from './types.js';

// Where a text marks Miva's values, values marked otherwise may be of another system, although no list of services
// has its name.

/** The values that may belong to another system. */
export function withUnclearOwner(groups: readonly Group[]): ReadonlySet<FieldCandidate> {
  return new Set([
    ...belowOtherTitles(groups),
    ...loginsOfSystems(groups),
    ...withOtherOwner(groups),
    ...withoutPrefix(groups),
    ...groups.flatMap(passwordsOfOtherUsers),
    ...groups.flatMap(tokensOfOAuth),
    ...groups.flatMap(valuesOfAuthorizeNet),
  ]);
}

const candidatesOf = (groups: readonly Group[]): readonly FieldCandidate[] =>
  groups.flatMap(({ service, candidates }) => (service === null ? candidates : []));

/** Below "Back office", if another title names Miva. */
function belowOtherTitles(groups: readonly Group[]): readonly FieldCandidate[] {
  if (!groups.some(({ service }) => service === 'miva')) return [];
  const ofMiva = blocksOfMiva(groups);
  const isUnclear = ({ block }: FieldCandidate, group: Group): boolean =>
    !ofMiva.has(block) && !(group.isCertainlyMiva && !isBelowKey(block)) && hasOtherTitle(block);
  return groups.flatMap((group) =>
    group.service === null ? group.candidates.filter((candidate) => isUnclear(candidate, group)) : [],
  );
}

const blocksOfMiva = (groups: readonly Group[]): ReadonlySet<Block> =>
  new Set(groups.flatMap(({ candidates }) => candidates.filter(isMivaCandidate).map(({ block }) => block)));

/** A login below "Supplier portal" or a sentence about an inbox, if there are values of Miva in another block. */
function loginsOfSystems(groups: readonly Group[]): readonly FieldCandidate[] {
  const ofMiva = blocksOfMiva(groups);
  if (ofMiva.size === 0) return [];
  const isOfSystem = (block: Block): boolean => hasOtherTitle(block) && SYSTEM_WORD.test(titleOf(block));
  return candidatesOf(groups).filter(
    ({ field, block }) =>
      (field === 'username' || field === 'password') &&
      !ofMiva.has(block) &&
      (isOfSystem(block) || serviceOf(block.intro) === 'other'),
  );
}

/** The keys of one file are in one group although each has its own values. */
const isBelowKey = ({ kind }: Block): boolean => kind === 'parent' || kind === 'item';

function titleOf(block: Block): string {
  for (let at: Block | null = block; at !== null; at = at.parent) if (at.title !== '') return at.title;
  return '';
}

function hasOtherTitle(block: Block): boolean {
  const title = titleOf(block);
  return title !== '' && serviceOf(title) === null && !hasOnlyLabelWords(title);
}

/** "User (back office)", if there is a label such as "Token (Miva)". */
function withOtherOwner(groups: readonly Group[]): readonly FieldCandidate[] {
  const all = candidatesOf(groups);
  if (!all.some(({ label }) => namesMiva(ownerIn(label)))) return [];
  return all.filter(({ label }) => {
    const owner = ownerIn(label);
    return owner !== '' && !namesMiva(owner) && !hasOnlyLabelWords(owner);
  });
}

const ownerIn = (label: string): string => /[([（]([^()[\]（）]{2,40})[)\]）]\W*$/.exec(label)?.[1] ?? '';

/** The password in "FTP user: x, Password: y", where only the first label names the service. */
function passwordsOfOtherUsers({ candidates }: Group): readonly FieldCandidate[] {
  let isOther = false;
  return inTextOrder(candidates).filter(({ field, service }) => {
    if (field === 'username') isOther = service === 'other';
    else if (field === 'password' && service === null) return isOther;
    // "FTP password" completes the login.
    else if (field === 'password') isOther = false;
    return false;
  });
}

/** `access_token` in an answer of OAuth, whose tokens expire and are refreshed. */
const tokensOfOAuth = ({ candidates }: Group): readonly FieldCandidate[] =>
  candidates.some(({ label }) => OAUTH.test(label))
    ? candidates.filter(({ field, service }) => field === 'apiToken' && service === null)
    : [];

const OAUTH = /^\W*(?:token_?type|expires_?in|refresh_?token)\W*$/i;

/** Authorize.net has a "Signature Key" of its own beside its "API Login ID" and "Transaction Key". */
const valuesOfAuthorizeNet = ({ candidates }: Group): readonly FieldCandidate[] =>
  candidates.some(({ label }) => TRANSACTION_KEY.test(label))
    ? candidates.filter(
        ({ label, field, service }) =>
          service === null && (field === 'signingDigest' || API_LOGIN_ID.test(label)),
      )
    : [];

const TRANSACTION_KEY = /^\W*transaction[\s_-]*key\W*$/i;
const API_LOGIN_ID = /^\W*api[\s_-]*login(?:[\s_-]*id)?\W*$/i;

/** `USER` of a server or `SECRET_KEY` of a framework, if there are names such as `MIVA_API_TOKEN`. */
function withoutPrefix(groups: readonly Group[]): readonly FieldCandidate[] {
  const all = candidatesOf(groups);
  if (!all.some(({ label, service }) => service === 'miva' && PREFIXED.test(label))) return [];
  return all.filter(
    (candidate) =>
      candidate.service === null &&
      candidate.field !== 'storeCode' &&
      NAME.test(candidate.label) &&
      !isLabelOfLetter(candidate) &&
      !isMivaCandidate(candidate),
  );
}

/** `MIVA_API_TOKEN`, `miva.api.token`, `mivaToken`. */
const PREFIXED = /^\W*\w+[_.]\w|^\W*[a-z]+[A-Z]/;
const NAME = /^\W*[\w.$-]+\W*$/;

/** "Username: x" beside a quoted setting. */
const isLabelOfLetter = ({ label, source }: FieldCandidate): boolean =>
  source === 'key-value' && /^\W*[A-Z][a-z]+$/.test(label);

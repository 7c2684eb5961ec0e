import type { Group } from './groups.js';
import { distinctValues, type FieldCandidate } from './interpret-candidate.js';
import type { Reasons } from './left-out.js';
import type { FoundValues } from './types.js';

interface Login {
  readonly group: Group;
  readonly candidates: readonly FieldCandidate[];
  readonly usernames: readonly string[];
  readonly passwords: readonly string[];
}

/** Chooses the username and the password together, since they must belong to the same login. */
export function chooseLogin(groups: readonly Group[], reasons: Reasons): FoundValues {
  const all = groups
    .map(loginOf)
    .filter(({ usernames, passwords }) => usernames.length > 0 || passwords.length > 0);
  const chosen = isUnambiguous(all)
    ? all
    : all.filter(({ group }) => group.service === 'miva' || group.isCertainlyMiva);
  const isCertain =
    isUnambiguous(chosen) && belongTogether(chosen) && (all.length === 0 || chosen.length > 0);
  if (!isCertain) {
    for (const { candidates } of all)
      for (const candidate of candidates) reasons.set(candidate, 'several-values');
    return {};
  }
  const [username] = chosen.flatMap(({ usernames }) => usernames);
  const [password] = chosen.flatMap(({ passwords }) => passwords);
  return { ...(username === undefined ? {} : { username }), ...(password === undefined ? {} : { password }) };
}

function loginOf(group: Group): Login {
  const candidates = group.candidates.filter(({ field }) => field === 'username' || field === 'password');
  return {
    group,
    candidates,
    usernames: distinctValues(candidates.filter(({ field }) => field === 'username')),
    passwords: distinctValues(candidates.filter(({ field }) => field === 'password')),
  };
}

const isUnambiguous = (logins: readonly Login[]): boolean =>
  new Set(logins.flatMap(({ usernames }) => usernames)).size < 2 &&
  new Set(logins.flatMap(({ passwords }) => passwords)).size < 2;

/** The username of one titled block does not belong to the password of another. */
function belongTogether(logins: readonly Login[]): boolean {
  if (logins.length < 2) return true;
  const hasBoth =
    logins.some(({ usernames }) => usernames.length > 0) &&
    logins.some(({ passwords }) => passwords.length > 0);
  if (!hasBoth) return true;
  const incomplete = logins.filter(
    ({ usernames, passwords }) => usernames.length === 0 || passwords.length === 0,
  );
  if (incomplete.length < logins.length) return incomplete.length === 0;
  return logins.every(({ group }) => group.block.title === '' || group.service === 'miva');
}

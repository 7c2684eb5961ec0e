import { NEW_STORE_FIELDS } from '../fields.js';
import { addressFromParts } from './choose-address.js';
import { chooseGroups } from './choose-groups.js';
import { chooseLogin } from './choose-login.js';
import { chooseRows } from './choose-rows.js';
import { withoutSeveralStores } from './choose-store.js';
import { chooseValue } from './choose-value.js';
import { groupsOf, type Group } from './groups.js';
import type { FieldCandidate } from './interpret-candidate.js';
import { leftOutLabels, shownTitles, withoutLeakedSecrets, type Reasons } from './left-out.js';
import type { FoundValues, PastedField, PastedText } from './types.js';
import { withUnclearOwner } from './unclear-owner.js';
import { propertyOf, withoutPrototype } from '../util.js';

/** Chooses the groups to read, then the best value of each field. If in doubt, the field stays empty. */
export function resolve(
  candidates: readonly FieldCandidate[],
  corrected: ReadonlySet<PastedField>,
): PastedText {
  const reasons: Reasons = new Map();
  const groups = chooseRows(groupsOf(candidates), reasons);
  const chosen = chooseGroups(groups, reasons);
  const all = groups.flatMap((group) => group.candidates);
  const current = withoutSeveralStores(withCurrentValues(chosen, corrected, reasons), reasons);
  const found = withoutLeakedSecrets(chooseValues(current, reasons), all);
  return {
    found,
    leftOut: leftOutLabels(all, found, reasons),
    titles: groups.length > 1 ? shownTitles(chosen, found, all) : [],
  };
}

/**
 * Drops the values of other services and of unclear owners, values that are corrected or old, and those of a test store
 * if there are others.
 */
function withCurrentValues(
  groups: readonly Group[],
  corrected: ReadonlySet<PastedField>,
  reasons: Reasons,
): readonly Group[] {
  const hasCurrent = groups.some(({ candidates }) =>
    candidates.some(
      ({ version, read, field }) =>
        version === 'current' && field !== null && field !== 'name' && read().value !== null,
    ),
  );
  const unclear = withUnclearOwner(groups);
  const isUsable = (candidate: FieldCandidate, { mentionsOther }: Group): boolean => {
    const { field, service, version } = candidate;
    const isLogin = field === 'username' || field === 'password';
    if (service === 'other' || version === 'old' || (version === 'test' && hasCurrent))
      reasons.set(candidate, 'another-service');
    else if (
      unclear.has(candidate) ||
      (mentionsOther && isLogin && service !== 'miva') ||
      (field !== null && corrected.has(field))
    )
      reasons.set(candidate, 'uncertain');
    else return true;
    return false;
  };
  return groups.map((group) => ({
    ...group,
    candidates: group.candidates.filter((candidate) => isUsable(candidate, group)),
  }));
}

function chooseValues(groups: readonly Group[], reasons: Reasons): FoundValues {
  const found = withoutPrototype<FoundValues>({});
  const login = chooseLogin(groups, reasons);
  for (const field of NEW_STORE_FIELDS) {
    const isLogin = field === 'username' || field === 'password';
    const value = isLogin ? propertyOf(login, field) : chooseValue(field, groups, reasons);
    if (value !== undefined) found[field] = value;
  }
  const address = propertyOf(found, 'apiUrl') ?? addressFromParts(groups);
  return { ...found, ...(address === undefined ? {} : { apiUrl: address }) };
}

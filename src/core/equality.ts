import { isRecord } from './util.js';

/**
 * Whether two values are equal: texts and numbers, sets, lists, and plain objects of these. They are compared part by
 * part and not as JSON, because a page can replace `JSON.stringify` and would see the secrets.
 */
export function isEqual(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (one instanceof Set || other instanceof Set) return areEqualSets(one, other);
  if (Array.isArray(one) || Array.isArray(other)) return areEqualLists(one, other);
  return areEqualRecords(one, other);
}

const areEqualSets = (one: unknown, other: unknown): boolean =>
  one instanceof Set &&
  other instanceof Set &&
  one.size === other.size &&
  [...one].every((item) => other.has(item));

const areEqualLists = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) &&
  Array.isArray(other) &&
  one.length === other.length &&
  one.every((item, index) => isEqual(item, other[index]));

function areEqualRecords(one: unknown, other: unknown): boolean {
  if (!isRecord(one) || !isRecord(other)) return false;
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every((key) => Object.hasOwn(other, key) && isEqual(one[key], other[key]))
  );
}

import { FIELD_NAMES, FIELDS, isFieldName, type FieldValues } from '../fields.js';
import { hashTexts } from '../hash.js';
import { inMivaOrder, ORDER_STATUS_VALUES } from '../order-statuses.js';
import { isRecord, tryOrUndefined } from '../util.js';

/** The values a host may prefill: flat, any subset of the fields, secrets allowed. */
export type ConnectionValue = Partial<FieldValues>;

export interface ReadValue {
  readonly value: ConnectionValue;
  /** Names of the keys that were left out, because they are unknown or of the wrong type. */
  readonly ignored: readonly string[];
}

/** Reads a host's `value` and leaves out what has the wrong type; null if it is not an object. Never throws. */
export function readHostValue(input: unknown): ReadValue | null {
  return tryOrUndefined(() => (isRecord(input) ? readEntries(Object.entries(input)) : null)) ?? null;
}

function readEntries(entries: readonly (readonly [string, unknown])[]): ReadValue {
  const value: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [key, given] of entries) {
    if (given === undefined) continue;
    if (!isFieldName(key)) ignored.push(key);
    else if (FIELDS[key].kind !== 'statuses' && typeof given === 'string') value[key] = given;
    else if (FIELDS[key].kind === 'statuses' && Array.isArray(given)) {
      value[key] = inMivaOrder(given);
      if (!given.every(isStatus)) ignored.push(key);
    } else ignored.push(key);
  }
  return { value, ignored };
}

/** A hash that is the same for equal values, whatever the order of their keys. */
export const hashOf = (value: ConnectionValue): number =>
  hashTexts(FIELD_NAMES.map((field) => value[field]?.toString()));

const isStatus = (status: unknown): boolean => ORDER_STATUS_VALUES.some((value) => value === status);

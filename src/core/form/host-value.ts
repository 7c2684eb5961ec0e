import { FIELD_NAMES, FIELDS, isFieldName, type FieldValues } from '../fields.js';
import { hashTexts } from '../hash.js';
import { inMivaOrder, ORDER_STATUS_VALUES } from '../order-statuses.js';
import { isRecord, propertyOf, tryOrUndefined, withoutPrototype } from '../util.js';

/** The values a host may prefill: flat, any subset of the fields, secrets allowed. */
export type ConnectionValue = Partial<FieldValues>;

export interface ReadValue {
  readonly value: ConnectionValue;
  /** Names of the keys that were left out, because they are unknown or of the wrong type. */
  readonly ignored: readonly string[];
}

/** Reads a host's `value` and leaves out what has the wrong type; null if it is not an object. Never throws. */
export function readHostValue(input: unknown): ReadValue | null {
  return tryOrUndefined(() => (isRecord(input) ? readRecord(input) : null)) ?? null;
}

function readRecord(record: Readonly<Record<string, unknown>>): ReadValue {
  const value = withoutPrototype<Record<string, unknown>>({});
  const ignored = Object.keys(record).filter((key) => !isFieldName(key) && record[key] !== undefined);
  for (const field of FIELD_NAMES) {
    const given = propertyOf(record, field);
    if (given === undefined) continue;
    if (FIELDS[field].kind !== 'statuses' && typeof given === 'string') value[field] = given;
    else if (FIELDS[field].kind === 'statuses' && Array.isArray(given)) {
      value[field] = inMivaOrder(given);
      if (!given.every(isStatus)) ignored.push(field);
    } else ignored.push(field);
  }
  return { value, ignored };
}

/** A hash that is the same for equal values, whatever the order of their keys. */
export const hashOf = (value: ConnectionValue): number =>
  hashTexts(FIELD_NAMES.map((field) => propertyOf(value, field)?.toString()));

const isStatus = (status: unknown): boolean => ORDER_STATUS_VALUES.some((value) => value === status);

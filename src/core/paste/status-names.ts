import { ORDER_STATUS_VALUES, type OrderStatus } from '../order-statuses.js';
import { TRANSLATED_STATUSES } from './data/label-translations.js';
import { keyOf } from './label-words.js';

const STATUSES: ReadonlyMap<string, OrderStatus> = new Map([
  ['canceled', 'cancelled'],
  ['rma', 'rma-issued'],
  ...ORDER_STATUS_VALUES.map((status): [string, OrderStatus] => [keyOf(status), status]),
  ...Object.entries(TRANSLATED_STATUSES).flatMap(([status, names]) =>
    names.map((name): [string, OrderStatus] => [keyOf(name), status as OrderStatus]),
  ),
]);
const SEPARATOR = /[,;|/•\n\t、，\[\]"']+|\s(?:and|und|y|e|et|と|و|or|oder|-|–|\*)\s|&|\+/i;
const EXCEPTION = /\b(?:not|except|without|excluding|no|but|nicht|außer|ohne|sauf|excepto|sin|exceto|sem)\b/i;
const MAX_LENGTH = 2000;

/** The order statuses that a text names, each by its full name, in Miva's order. */
export function statusesIn(text: string): string | null {
  if (text.length > MAX_LENGTH || EXCEPTION.test(text)) return null;
  const named = new Set(text.split(SEPARATOR).map((piece) => STATUSES.get(keyOf(piece))));
  return ORDER_STATUS_VALUES.filter((status) => named.has(status)).join() || null;
}

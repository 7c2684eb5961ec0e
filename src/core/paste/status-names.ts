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
/** "Pending (default)". */
const REMARK = /\s\([^()]*\)/g;
const MAX_LENGTH = 2000;

/** The order statuses that a text names, each by its full name, in Miva's order; none if it names anything else. */
export function statusesIn(text: string): string | null {
  if (text.length > MAX_LENGTH || EXCEPTION.test(text)) return null;
  const pieces = text.replace(REMARK, '').split(SEPARATOR).map(keyOf);
  const named = new Set(pieces.filter((piece) => piece !== '').map((piece) => STATUSES.get(piece)));
  if (named.has(undefined)) return null;
  return ORDER_STATUS_VALUES.filter((status) => named.has(status)).join() || null;
}

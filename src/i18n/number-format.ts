import { withoutPrototype } from '../core/util.js';
import { memoize } from './memoize.js';

// Without separators and in Latin digits, because the number is entered in Miva.
const formatOf = memoize(
  (language) =>
    new Intl.NumberFormat(
      language,
      withoutPrototype({ numberingSystem: 'latn', useGrouping: false, maximumFractionDigits: 20 }),
    ),
);

/** Formats a number with the decimal separator of the language. */
export const decimal = (language: string, value: number): string => formatOf(language).format(value);

import { memoize } from './memoize.js';

function createListFormatter(
  type: Intl.ListFormatType,
): (language: string, items: readonly string[]) => string {
  // Every option is set, because those left out would come from a polluted Object.prototype.
  const formatOf = memoize(
    (language) => new Intl.ListFormat(language, { type, style: 'long', localeMatcher: 'best fit' }),
  );
  return (language, items) => {
    try {
      return formatOf(language)
        .formatToParts(items)
        .map(({ type, value }, at, parts) =>
          type === 'literal' && isAttachedToLatin(value, parts[at + 1]?.value) ? `${value} ` : value,
        )
        .join('');
    } catch {
      // The host's messages can contain an invalid language tag.
      return items.join(', ');
    }
  };
}

/** The Arabic “and” is attached to the next word, which makes a Latin one hard to read. */
const isAttachedToLatin = (separator: string, next = ''): boolean =>
  separator.endsWith('و') && /^[\u2066-\u2068]?[\p{Script=Latin}\d]/u.test(next);

/** Formats a list with the “and” of the language. */
export const listWithAnd = /* @__PURE__ */ createListFormatter('conjunction');

/** Formats a list with the “or” of the language. */
export const listWithOr = /* @__PURE__ */ createListFormatter('disjunction');

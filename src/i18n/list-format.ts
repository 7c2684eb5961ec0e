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
      return formatOf(language).format(items);
    } catch {
      // The host's messages can contain an invalid language tag.
      return items.join(', ');
    }
  };
}

/** Formats a list with the “and” of the language. */
export const listWithAnd = /* @__PURE__ */ createListFormatter('conjunction');

/** Formats a list with the “or” of the language. */
export const listWithOr = /* @__PURE__ */ createListFormatter('disjunction');

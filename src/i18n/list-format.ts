import { memoize } from './memoize.js';

function listing(type: Intl.ListFormatType): (language: string, words: readonly string[]) => string {
  const formatOf = memoize((language) => new Intl.ListFormat(language, { type }));
  return (language, words) => {
    try {
      return formatOf(language).format(words);
    } catch {
      // A host's catalogue names a language that is none.
      return words.join(', ');
    }
  };
}

/** Words as one list, joined by the “and” of the language. */
export const listWithAnd = /* @__PURE__ */ listing('conjunction');

/** Words as one list, joined by the “or” of the language. */
export const listWithOr = /* @__PURE__ */ listing('disjunction');

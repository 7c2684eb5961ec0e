import { remember } from './remember.js';

const FORMATS = {
  and: remember((language) => new Intl.ListFormat(language, { type: 'conjunction' })),
  or: remember((language) => new Intl.ListFormat(language, { type: 'disjunction' })),
};

/** Words as one list, joined as the language joins them: by its “and”, or by its “or”. */
export function list(language: string, words: readonly string[], type: 'and' | 'or' = 'and'): string {
  try {
    return FORMATS[type](language).format(words);
  } catch {
    // A host's catalogue names a language that is none.
    return words.join(', ');
  }
}

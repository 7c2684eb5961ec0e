/** Words as one list, joined as the language joins them: by its “and”, or by its “or”. */
export function list(language: string, words: readonly string[], type: 'and' | 'or' = 'and'): string {
  try {
    return new Intl.ListFormat(language, { type: type === 'and' ? 'conjunction' : 'disjunction' }).format(
      words,
    );
  } catch {
    // A host's catalogue names a language that is none.
    return words.join(', ');
  }
}

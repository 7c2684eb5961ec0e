/** Caches the result for each language, because `Intl` formatters are slow to create and every render needs them. */
export function memoize<Result>(create: (language: string) => Result): (language: string) => Result {
  const results = new Map<string, Result>();
  return (language) => {
    const result = results.get(language) ?? create(language);
    results.set(language, result);
    return result;
  };
}

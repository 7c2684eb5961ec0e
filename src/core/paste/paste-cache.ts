const caches: Map<string, unknown>[] = [];

/** Remembers the results of a function during one paste, because several recognizers look at the same text. */
export function cached<Result extends object | string | boolean | null>(
  compute: (text: string) => Result,
): (text: string) => Result {
  const cache = new Map<string, Result>();
  caches.push(cache);
  return (text) => {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const result = compute(text);
    cache.set(text, result);
    return result;
  };
}

/** Must be called after each paste: the keys of the caches are pasted text, which may contain secrets. */
export function clearPasteCaches(): void {
  for (const cache of caches) cache.clear();
}

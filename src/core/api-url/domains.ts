/** `.com`, `.de`, `.co.uk`, `.com.au`: the endings that `.*` matches in `google.*`. */
const COUNTRY_ENDING = /\.(?:com?\.)?[a-z]{2,3}$/;

/** No domain in the lists has more labels. */
const MAX_LABELS = 6;

/**
 * Looks up a host, then each of its parent domains: `a.google.de`, `google.de`, `de`. A key such as `google.*` matches
 * the domain in every country.
 */
export function findByDomain<Value>(host: string, values: ReadonlyMap<string, Value>): Value | undefined {
  const labels = host.split('.').slice(-MAX_LABELS);
  for (let first = 0; first < labels.length; first++) {
    const domain = labels.slice(first).join('.');
    const value = values.get(domain) ?? values.get(domain.replace(COUNTRY_ENDING, '.*'));
    if (value !== undefined) return value;
  }
  return undefined;
}

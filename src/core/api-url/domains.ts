/** `.com`, `.de`, `.co.uk`, `.com.au`: what `google.*` stands for. */
const COUNTRY_ENDING = /\.(?:com?\.)?[a-z]{2,3}$/;

/** No known domain has more. */
const MAX_LABELS = 6;

/** A host, as far as domains are known, and every domain above it, each also with `.*` for its ending: `a.google.de`, `google.de`, `google.*`, … */
export const domainsAbove = (host: string): readonly string[] =>
  host
    .split('.')
    .slice(-MAX_LABELS)
    .flatMap((_, index, labels) => {
      const domain = labels.slice(index).join('.');
      const anyCountry = domain.replace(COUNTRY_ENDING, '.*');
      return anyCountry === domain ? [domain] : [domain, anyCountry];
    });

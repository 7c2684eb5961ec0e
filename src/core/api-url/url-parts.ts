/** A URL without its scheme, split at its delimiters. */
export interface UrlParts {
  readonly authority: string;
  readonly hasCredentials: boolean;
  /** As typed, without credentials and without the trailing dot of the root domain. */
  readonly host: string;
  readonly path: string;
  /** The query and the fragment, with their `?` and `#`. */
  readonly tail: string;
}

export function splitUrl(rest: string): UrlParts {
  const [head = ''] = rest.split(/[?#]/, 1);
  const [authority = ''] = head.split('/', 1);
  return {
    authority,
    hasCredentials: authority.includes('@'),
    host: authority
      .slice(authority.lastIndexOf('@') + 1)
      .trim()
      .replace(/\.{1,3}(?=:\d*$|$)/, ''),
    path: head.slice(authority.length),
    tail: rest.slice(head.length),
  };
}

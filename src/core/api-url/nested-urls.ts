import { tryOrUndefined } from '../util.js';
import { decodeAscii } from './decode-ascii.js';
import { findByDomain } from './domains.js';
import { LINK_FORMATS, type Link } from './link-formats.js';
import { URL_IN_PATH } from './path.js';

/** A text with more nested URLs is not a link of one service. */
const MAX_NESTED_URLS = 4;
const URL_START = /^https?:\/{1,3}[^/\s]/i;
/** Without a scheme, only Miva's file distinguishes a URL from other text. */
const HOST_AND_MIVA_FILE = /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?\/\S*\.mvc/i;
/** `http` in base64, with the optional prefix that Bing adds. */
const BASE64_URL = /^(?:a1)?(aHR0c[\w+/-]{8,})=*$/;
/** The escapes of Proofpoint, version 2, and of services that copy them: `-3A` for `%3A`, and `_` for `/`. */
const DASHED_URL = /^https?-3A__/i;
/** A parameter with the page to go back to from the page that the link leads to. */
const RETURN_PARAMETER =
  /^(?:return|continue|next|back|callback|referr?er|ref|came_?from|redirect_?uri)(?:_?(?:to|ur[il]|path|page))?$/i;
/** A parameter with the host of the target, but not its URL. */
const HOST_PARAMETER =
  /[?&](?:d|domain|h|host|hostname|site|u|url|link|target|dest|destination|to|goto)=((?:[\w-]+\.)+[a-z]{2,})(?:[/&#]|%2f|$)/i;

export interface NestedUrl {
  readonly url: string;
  /** Whether the parameter is one for going back, so that the URL is probably not the target of the link. */
  readonly isReturnUrl: boolean;
}

/** The URLs nested in a link; empty if there are none, or if they cannot be decoded. */
export function nestedUrlsIn(link: Link): readonly NestedUrl[] {
  const target = findByDomain(link.host, LINK_FORMATS)?.(link) ?? null;
  if (target !== null) return [{ url: target, isReturnUrl: false }];
  const found = new Map<string, NestedUrl>();
  const add = (url: string | null, isReturnUrl: boolean): void => {
    if (url !== null && found.size < MAX_NESTED_URLS) found.set(url, { url, isReturnUrl });
  };
  for (const { name, value } of parametersOf(link.tail)) add(decodeUrl(value), RETURN_PARAMETER.test(name));
  add(urlInPath(link), false);
  return [...found.values()];
}

/** Whether a parameter of a link contains the name of another host, without a URL. */
export function hasOtherHostParameter({ host, tail }: Link): boolean {
  if (tail === '') return false;
  const named = HOST_PARAMETER.exec(tail)?.[1]?.toLowerCase();
  return named !== undefined && !host.endsWith(named) && !named.endsWith(host);
}

/** All parameters, also unnamed ones and those in the fragment. The source of an email has `=3D` for `=`. */
const parametersOf = (tail: string): { name: string; value: string }[] =>
  tail === ''
    ? []
    : tail.split(/[?#&]/).map((part) => {
        const [before = ''] = /^[^=/:%]*=(?:3D(?=http))?/i.exec(part) ?? [];
        return { name: before.split('=', 1)[0]!, value: part.slice(before.length) };
      });

/** The URL that a text contains as it is, escaped once or twice, or in base64. */
function decodeUrl(text: string): string | null {
  const url = unescapeUrl(text);
  if (url !== null) return url;
  const plain = decodeAscii(decodeAscii(text));
  if (DASHED_URL.test(plain)) return decodeAscii(plain.replace(/-/g, '%').replace(/_/g, '/'));
  const encoded = BASE64_URL.exec(plain)?.[1];
  if (encoded === undefined) return null;
  const decoded = tryOrUndefined(() => atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))) ?? '';
  return unescapeUrl(decoded);
}

function unescapeUrl(text: string): string | null {
  let plain = text;
  for (let round = 0; round <= 2; round++) {
    if (URL_START.test(plain)) return plain;
    if (HOST_AND_MIVA_FILE.test(plain)) return `https://${plain}`;
    plain = decodeAscii(plain);
  }
  return null;
}

function urlInPath({ path, tail }: Link): string | null {
  const match = /[:%]/.test(path) ? URL_IN_PATH.exec(path) : null;
  if (match === null) return null;
  const rest = path.slice(match.index);
  // An escaped URL is one segment of the path, and others can follow.
  return match[1]?.startsWith('%') ? decodeUrl(rest.split('/', 1)[0] ?? '') : decodeUrl(rest + tail);
}

import { tryOrUndefined } from '../util.js';
import { decodeAscii } from './decode-ascii.js';
import { domainsAbove } from './domains.js';
import { LINK_SERVICES, type Link } from './link-services.js';
import { URL_IN_PATH } from './path.js';

/** More than one or two is a page about links. */
const MAX_TARGETS = 4;
const URL_START = /^https?:\/{1,3}[^/\s]/i;
/** Without its scheme, only Miva's file tells a URL from other words. */
const HOST_AND_MIVA_FILE = /^(?:[\w-]+\.)+[a-z]{2,}(?::\d+)?\/\S*\.mvc/i;
/** `http` in base64, and what Bing writes in front of it. */
const BASE64_URL = /^(?:a1)?(aHR0c[\w+/-]{8,})=*$/;
/** Proofpoint, version 2, and who copies it: `-3A` for `%3A`, and `_` for `/`. */
const DASHED_URL = /^https?-3A__/i;
/** A parameter that names the host a link leads to, and not the page. */
const NAMED_HOST =
  /[?&](?:d|domain|h|host|hostname|site|u|url|link|target|dest|destination|to|goto)=((?:[\w-]+\.)+[a-z]{2,})(?:[/&#]|%2f|$)/i;

/** The URLs that are written inside a link; empty when there are none to be read. */
export function targetsIn(link: Link): readonly string[] {
  const domains = domainsAbove(link.host);
  const target = LINK_SERVICES.find(({ domain }) => domains.includes(domain))?.target(link) ?? null;
  if (target !== null) return [target];
  const found = [...parametersOf(link.tail).map(urlIn), urlInPath(link)];
  return [...new Set(found.filter((text) => text !== null))].slice(0, MAX_TARGETS);
}

/** Whether a link says that it leads to another host, without the URL there. */
export function namesOtherHost({ host, tail }: Link): boolean {
  const named = NAMED_HOST.exec(tail)?.[1]?.toLowerCase();
  return named !== undefined && !host.endsWith(named) && !named.endsWith(host);
}

/** What is behind each `name=`, which raw mails have as `name=3D`, or in a parameter without a name; that of a hash too. */
const parametersOf = (tail: string): string[] =>
  tail.split(/[?#&]/).map((part) => part.replace(/^[^=/:%]*=(?:3D(?=http))?/i, ''));

/** A text that is a URL, plain, escaped once or twice, or in base64. */
function urlIn(text: string): string | null {
  let plain = text;
  for (let round = 0; round <= 2; round++) {
    if (URL_START.test(plain)) return plain;
    if (HOST_AND_MIVA_FILE.test(plain)) return `https://${plain}`;
    plain = decodeAscii(plain);
  }
  if (DASHED_URL.test(plain)) return decodeAscii(plain.replace(/-/g, '%').replace(/_/g, '/'));
  const encoded = BASE64_URL.exec(plain)?.[1];
  if (encoded === undefined) return null;
  const decoded = tryOrUndefined(() => atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))) ?? '';
  return URL_START.test(decoded) ? decoded : null;
}

function urlInPath({ path, tail }: Link): string | null {
  const match = URL_IN_PATH.exec(path);
  if (match === null) return null;
  const rest = path.slice(match.index);
  // Escaped, it is one part of the path, and others may follow.
  return match[1]?.startsWith('%') ? urlIn(rest.split('/', 1)[0] ?? '') : urlIn(rest + tail);
}

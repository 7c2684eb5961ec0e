import { percentDecoded } from '../cleaning.js';
import { unlessItThrows } from '../tolerance.js';
import { domainsAbove } from './domains.js';
import { LINK_SERVICES, type Link } from './link-services.js';

/** More than one or two is a page about links. */
const MOST_TARGETS = 4;
const URL_START = /^https?:\/{1,3}[^/\s]/i;
/** `http` in base64, and what Bing writes in front of it. */
const BASE64_URL = /^(?:a1)?(aHR0c[\w+/-]{8,})=*$/;
/** A second URL in a path, its colon and slashes plain or escaped. */
const URL_IN_PATH = /https?(?::|%(?:25)?3a)((?:\/|%(?:25)?2f){1,3})/i;

/** The URLs that are written inside a link, in the order of their certainty; empty when there are none to be read. */
export function targetsIn(link: Link): readonly string[] {
  const domains = domainsAbove(link.host);
  const target = LINK_SERVICES.find(({ domain }) => domains.includes(domain))?.target(link) ?? null;
  if (target !== null) return [target];
  const found = [...parametersOf(link.tail).map(urlIn), urlInPath(link)];
  return [...new Set(found.filter((text) => text !== null))].slice(0, MOST_TARGETS);
}

/** What is behind each `name=`, or in a parameter without a name; that of a hash too. */
const parametersOf = (tail: string): string[] =>
  tail.split(/[?#&]/).map((part) => part.replace(/^[^=/:%]*=/, ''));

/** A text that is a URL, plain, escaped once or twice, or in base64. */
function urlIn(text: string): string | null {
  let plain = text;
  for (let round = 0; round <= 2; round++) {
    if (URL_START.test(plain)) return plain;
    const decoded = percentDecoded(plain);
    if (decoded === plain) break;
    plain = decoded;
  }
  const encoded = BASE64_URL.exec(plain)?.[1];
  if (encoded === undefined) return null;
  const decoded = unlessItThrows(() => atob(encoded.replaceAll('-', '+').replaceAll('_', '/'))) ?? '';
  return URL_START.test(decoded) ? decoded : null;
}

function urlInPath({ path, tail }: Link): string | null {
  const start = path.search(URL_IN_PATH);
  if (start < 0) return null;
  const slashes = URL_IN_PATH.exec(path)?.[1] ?? '';
  // Escaped, it is one part of the path, and others may follow.
  return slashes.startsWith('%')
    ? urlIn(path.slice(start).split('/', 1)[0] ?? '')
    : urlIn(path.slice(start) + tail);
}

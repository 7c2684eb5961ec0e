import { inspectApiUrl } from '../../api-url/inspect-api-url.js';
import { MAX_API_URL_LENGTH } from '../../constants.js';
import { keyOf } from '../label-words.js';
import { withoutMarkup } from '../markup.js';
import { isMenuPath } from '../non-values.js';
import { cached } from '../paste-cache.js';
import { unquotedOnce } from './text-parts.js';
import { accepted, rejected, type ValueReader } from './value-reader.js';

const LINK = /https?:\/\/[^\s<>"”`|\],;]*[\w/]/gi;
/** A link is inspected several times: as a whole, as a part of its line, and to choose among links. */
export const inspectLink = cached((text) => inspectApiUrl(text));

const TEMPLATE =
  /[{}<>$%]{2}|\byour[-_]?(?:domain|store|site)\b|\/\/(?:www\.)?my[-_]?(?:domain|store|site|shop)\.|\[[a-z ]+\]/i;

export const readApiUrl: ValueReader = (text, { label, source }) => {
  const trimmed = unquotedOnce(text.trim());
  if (trimmed.length > MAX_API_URL_LENGTH) return rejected('not-valid');
  if (TEMPLATE.test(trimmed)) return rejected('no-value');
  const address = inspectLink(trimmed).kind === 'endpoint' ? trimmed : (linkIn(trimmed) ?? trimmed);
  const { kind, suggestions } = inspectLink(address);
  const isLabeled = label !== '' && source !== 'bare-link';
  if (kind === 'wrong' && isMenuPath(trimmed)) return rejected('menu-path');
  if (/\s/.test(address) && kind !== 'endpoint' && !/\.mvc/i.test(address)) return rejected('no-value');
  return kind !== 'wrong' || (isLabeled && suggestions.length > 0 && /\.\w/.test(address))
    ? accepted(address)
    : rejected('not-valid');
};

/** Prefers Miva's endpoint to other links. */
function linkIn(text: string): string | undefined {
  const links = text.match(LINK) ?? [];
  return links.find((link) => inspectLink(link).kind === 'endpoint') ?? links[0];
}

/** Whether an address is certainly Miva's even without a label. */
export function isMivaAddress(text: string): boolean {
  const { kind } = inspectLink(text);
  return kind === 'endpoint' || (kind === 'fixable' && /\.m[cv]|mm\d|merchant\d|\/json\b/i.test(text));
}

export const normalizedAddress = (text: string): string => inspectLink(text).url ?? text;

/** Reads "Domain: www.example.com" or "Folder: /mm5/". */
export function addressPart(kind: 'domain' | 'folder', raw: string): string | null {
  const text = withoutMarkup(raw).replace(/^["']|["';,]$/g, '');
  if (kind === 'domain') {
    const host = /^(?:https?:\/\/)?([\w-]+(?:\.[\w-]+)+(?::\d+)?)\/?$/i.exec(text)?.[1];
    return host === undefined || inspectApiUrl(`https://${host}/mm5/json.mvc`).kind !== 'endpoint'
      ? null
      : host;
  }
  const folder = /^\/?((?:[\w-]+\/)*[\w-]+)?\/?(?:json\.mvc)?$/i.exec(text)?.[1] ?? '';
  return /^(?:public_html|www|httpdocs|htdocs|home|var|root|web)\b/i.test(folder) || keyOf(folder) === ''
    ? null
    : folder;
}

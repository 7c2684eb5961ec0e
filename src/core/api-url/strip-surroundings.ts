import { percentDecoded } from '../normalize.js';
import { editDistance } from '../edit-distance.js';
import type { FixableCode } from './codes.js';

/** What people and programs put around an address: quotes, brackets, bullets, the full stop of a sentence. */
const AROUND = '"\'`´‘’‚“”„«»‹›「」()<>{}[]*|,;·•…→–—-';
const AFTER = `${AROUND}.:!`;
const LITERAL_IPV6 = /^\[[\da-f:.]+\]/i;
const WORD_AND_SEPARATOR = /^(https?(?=www\.)|[a-z]{0,9}(?=[\s:;,|/]|\.(?:www\.|[\s:;,.|/])))([\s:;,.|/]*)/i;
const SCHEME_WITHOUT_HOST =
  /^(?:javascript|vbscript|data|mailto|tel|sms|file|about|blob|filesystem|ftp|sftp|urn)\s*:/i;
const ANY_SCHEME = /^[a-z][a-z\d+-]*:\/\//i;
const LABEL_OF_A_HOST = /^[^/?#@.]*?(?:[:=>→]\s+|\b(?:url|uri|endpoint|address|post|get|is)\s+)(?=\S+\.\S)/i;
const LINK_OF_MARKDOWN = /\]\(([^()\s]+)/;
/** The beginning of a URL that was escaped as a whole, once or twice. */
const ESCAPED_URL = /^https?%(?:25)?3a/i;
const LABEL_GLUED_TO_A_HOST = /^[^\s/?#@.:=]+[:=](?=www\.|\w[\w-]*\.[^\s/?#@]+\/)/i;

/** A URL without what it was pasted with. */
export interface BareAddress {
  /** Host, path, query and hash; credentials too. */
  readonly rest: string;
  readonly fixableCodes: Set<FixableCode>;
  readonly scheme: 'https' | 'http' | 'none' | 'wrong';
}

/** Takes an address out of what it was pasted with, down to where its host begins. */
export function stripSurroundings(line: string): BareAddress {
  const fixableCodes = new Set<FixableCode>();
  let scheme: BareAddress['scheme'] = 'none';
  let rest = line;
  while (ESCAPED_URL.test(rest)) {
    const decoded = percentDecoded(rest);
    if (decoded === rest) break;
    rest = decoded;
  }

  const target = LINK_OF_MARKDOWN.exec(rest)?.[1];
  if (target !== undefined) {
    rest = target;
    fixableCodes.add('url-has-label');
  }
  // The URL parser takes these for what they look like, and Miva's web server does not.
  const plain = rest.replace(/^[^?#]*/, (head) =>
    head
      .replace(/\\/g, '/')
      .replace(/\p{Cc}/gu, ' ')
      .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  );
  if (plain !== rest) fixableCodes.add('url-extra-characters');
  rest = plain;

  for (let before = ''; before !== rest;) {
    before = rest;
    rest = withoutSurroundings(rest);
    if (SCHEME_WITHOUT_HOST.test(rest)) return { rest: '', fixableCodes, scheme: 'wrong' };

    const [start = '', word = '', separator = ''] = WORD_AND_SEPARATOR.exec(rest) ?? [];
    // After a scheme `https.www.` is the name of a host.
    const isHost = scheme !== 'none' && /^\.?$/.test(separator);
    const flaw = isHost ? 'none' : schemeFlaw(word.toLowerCase(), separator.replace(/\s/g, ''));
    if (flaw !== 'none') {
      if (flaw === 'broken' || (flaw === 'sound' && scheme !== 'none')) fixableCodes.add('url-scheme-broken');
      if (flaw !== 'relative') scheme = word.toLowerCase() === 'http' ? 'http' : 'https';
      rest = rest.slice(start.length);
      continue;
    }

    const label = labelBefore(rest);
    if (label) fixableCodes.add(/[\p{L}\p{N}]/u.test(label) ? 'url-has-label' : 'url-extra-characters');
    else if (ANY_SCHEME.test(rest)) return { rest: '', fixableCodes, scheme: 'wrong' };
    rest = rest.slice(label.length);
  }
  return { rest, fixableCodes, scheme };
}

function withoutSurroundings(text: string): string {
  const isOneOf = (characters: string, at: number): boolean =>
    /\s/.test(text[at]!) || characters.includes(text[at]!);
  let start = 0;
  const isIpv6 = (): boolean => LITERAL_IPV6.test(text.slice(start, start + 50));
  while (start < text.length && isOneOf(AROUND, start) && !isIpv6()) start++;
  let end = text.length;
  const opened = text.includes('[', start);
  while (end > start && isOneOf(AFTER, end - 1) && !(opened && text[end - 1] === ']')) end--;
  return text.slice(start, end);
}

/** Tells `https://` from what only wants to be it: `htps://`, `https//`, `https;//`, `tps://`, `https www.`. */
function schemeFlaw(word: string, separator: string): 'sound' | 'broken' | 'relative' | 'none' {
  if (word === 'http' || word === 'https') return separator === '://' ? 'sound' : 'broken';
  if (word === '' && separator === '//') return 'relative';
  const isRemainder = 'https'.endsWith(word) || 'http'.endsWith(word);
  if (isRemainder && (word ? /^:\// : /^[:/]\//).test(separator)) return 'broken';
  const isMisspelt = word !== 'ftps' && editDistance(word, 'https') <= 2;
  return isMisspelt && separator.length > 1 && separator.includes('/') ? 'broken' : 'none';
}

/** The words in front of an address: "Endpoint URL: ", `<a href="`, "POST ". */
function labelBefore(text: string): string {
  const label = text.slice(0, Math.max(0, text.search(/https?:\/\//i)));
  const touching = label.split(/\s/).at(-1)!;
  // An address that stands in the path or query of another is no labelled one.
  if (label && !/[/?#@]/.test(touching) && !/\/[^\s/]*\.mvc/i.test(label)) return label;
  return (LABEL_OF_A_HOST.exec(text) ?? LABEL_GLUED_TO_A_HOST.exec(text))?.[0] ?? '';
}

import { percentDecoded } from '../normalize.js';
import { editDistance } from '../edit-distance.js';
import type { FixableCode } from './codes.js';
import { hasLetterOrDigit } from './letters.js';

/** Characters that users and programs put before and after a URL: quotes, brackets, bullets. */
const AROUND = '"\'`´‘’‚“”„«»‹›「」()<>{}[]*|,;·•…→–—-';
/** The end of a sentence can follow too. */
const AFTER = `${AROUND}.:!`;
const LITERAL_IPV6 = /^\[[\da-f:.]+\]/i;
const WORD_AND_SEPARATOR = /^(https?(?=www\.)|[a-z]{0,9}(?=[\s:;,|/]|\.(?:www\.|[\s:;,.|/])))([\s:;,.|/]*)/i;
const SCHEME_WITHOUT_HOST =
  /^(?:javascript|vbscript|data|mailto|tel|sms|file|about|blob|filesystem|ftp|sftp|urn)\s*:/i;
const ANY_SCHEME = /^[A-Za-z][A-Za-z\d+-]*:\/\//;
const MARKDOWN_LINK = /\]\(([^()\s]+)/;
/** A URL that was escaped as a whole, once or twice. */
const ESCAPED_URL = /^https?%(?:25)?3a/i;
/** Control characters, halves of surrogate pairs, and other slashes and full-width letters, which users take for the characters that they look like. */
const ODD_CHARACTER = /[\\\p{Cc}\p{Cs}\u2044\u2215\u29F8！-～]/u;
/** Punctuation in brackets, by which a mail program or a help desk keeps a URL from becoming a link: `www[.]example[.]com`. */
const MAYBE_DEFANGED = /hxxp|[[({](?:[.:]|dot)/i;
const DEFANGED = /[[({](\.|dot|:|:\/\/)[\])}]/gi;
/** Every label ends with one of these, and most URLs that are typed contain none after their scheme. */
const END_OF_LABEL = /[\s:=]/;
const LABEL_BEFORE_HOST =
  /^[^/?#@.]*?(?:[:=>→]\s+|\b(?:url|uri|endpoint|address|post|get|is)\s+)(?=\S+\.\S)/i;
const LABEL_JOINED_TO_HOST = /^[^\s/?#@.:=]+[:=](?=www\.|\w[\w-]*\.[^\s/?#@]+\/)/i;

/** A URL without the text that it was pasted with. */
export interface StrippedUrl {
  /** The URL without its scheme: credentials, host, path, query and fragment. */
  readonly rest: string;
  readonly fixableCodes: ReadonlySet<FixableCode>;
  readonly scheme: 'https' | 'http' | 'none' | 'wrong';
}

/** Removes the text around a URL and its scheme, so that the rest begins with the host. */
export function stripSurroundings(line: string): StrippedUrl {
  const fixableCodes = new Set<FixableCode>();
  let scheme: StrippedUrl['scheme'] = 'none';
  let rest = decodeLink(line, fixableCodes);
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = trimSurroundings(rest);
    if (SCHEME_WITHOUT_HOST.test(rest)) return { rest: '', fixableCodes, scheme: 'wrong' };

    const prefix = schemeBefore(rest, scheme !== 'none');
    if (prefix !== null) {
      if (prefix.kind === 'broken' || (prefix.kind === 'valid' && scheme !== 'none')) {
        fixableCodes.add('url-scheme-broken');
      }
      if (prefix.kind !== 'relative') scheme = prefix.scheme;
      rest = rest.slice(prefix.length);
      continue;
    }

    const label = labelBefore(rest);
    if (label !== '') fixableCodes.add(hasLetterOrDigit(label) ? 'url-has-label' : 'url-extra-characters');
    else if (ANY_SCHEME.test(rest)) return { rest: '', fixableCodes, scheme: 'wrong' };
    rest = rest.slice(label.length);
  }
  return { rest, fixableCodes, scheme };
}

/** Decodes an escaped URL, takes the target of a Markdown link, and replaces odd characters before the query. */
function decodeLink(line: string, fixableCodes: Set<FixableCode>): string {
  let rest = line;
  while (ESCAPED_URL.test(rest)) {
    const decoded = percentDecoded(rest);
    if (decoded === rest) break;
    rest = decoded;
  }
  const target = MARKDOWN_LINK.exec(rest)?.[1];
  if (target !== undefined) {
    rest = target;
    fixableCodes.add('url-has-label');
  }
  if (!ODD_CHARACTER.test(rest) && !MAYBE_DEFANGED.test(rest)) return rest;
  // Miva's web server does not accept them, so they are replaced before the URL is parsed.
  const plain = rest.replace(/^[^?#]*/, (head) =>
    head
      .replace(/[\\\u2044\u2215\u29F8]/g, '/')
      .replace(DEFANGED, (_, sign: string) => (sign.toLowerCase() === 'dot' ? '.' : sign))
      .replace(/\bhxxp(?=s?\b)/gi, 'http')
      .replace(/[\p{Cc}\p{Cs}]/gu, ' ')
      .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0)),
  );
  if (plain !== rest) fixableCodes.add('url-extra-characters');
  return plain;
}

function trimSurroundings(text: string): string {
  const isOneOf = (characters: string, at: number): boolean =>
    characters.includes(text[at]!) || /\s/.test(text[at]!);
  let start = 0;
  const isIpv6 = (): boolean => text[start] === '[' && LITERAL_IPV6.test(text.slice(start, start + 50));
  while (start < text.length && isOneOf(AROUND, start) && !isIpv6()) start++;
  let end = text.length;
  const hasOpeningBracket = text.includes('[', start);
  while (end > start && isOneOf(AFTER, end - 1) && !(hasOpeningBracket && text[end - 1] === ']')) end--;
  return text.slice(start, end);
}

interface SchemePrefix {
  readonly kind: 'valid' | 'broken' | 'relative';
  readonly scheme: 'https' | 'http';
  readonly length: number;
}

/** The scheme that a text begins with, or a typo of it: `htps://`, `https//`, `https;//`, `tps://`, `https www.`. */
function schemeBefore(text: string, isAfterScheme: boolean): SchemePrefix | null {
  const [prefix = '', typed = '', separator = ''] = WORD_AND_SEPARATOR.exec(text) ?? [];
  // After a scheme, `https.www.` is a host.
  if (prefix === '' || (isAfterScheme && (separator === '' || separator === '.'))) return null;
  const word = typed.toLowerCase();
  const kind = schemeKind(word, separator.replace(/\s/g, ''));
  return kind === null ? null : { kind, scheme: word === 'http' ? 'http' : 'https', length: prefix.length };
}

function schemeKind(word: string, separator: string): SchemePrefix['kind'] | null {
  if (word === 'http' || word === 'https') return separator === '://' ? 'valid' : 'broken';
  if (word === '' && separator === '//') return 'relative';
  const isEndOfScheme = 'https'.endsWith(word) || 'http'.endsWith(word);
  if (isEndOfScheme && (word === '' ? /^[:/]\// : /^:\//).test(separator)) return 'broken';
  if (separator.length < 2 || !separator.includes('/') || word === 'ftps') return null;
  return editDistance(word, 'https') <= 2 ? 'broken' : null;
}

/** The text before a URL: "Endpoint URL: ", `<a href="`, "POST ". */
function labelBefore(text: string): string {
  if (!END_OF_LABEL.test(text)) return '';
  const label = text.slice(0, Math.max(0, text.search(/https?:\/\//i)));
  if (label !== '' && !isOuterUrl(label)) return label;
  return (LABEL_BEFORE_HOST.exec(text) ?? LABEL_JOINED_TO_HOST.exec(text))?.[0] ?? '';
}

/** Whether the text before a URL is itself a URL, with the other one in its path or query. */
const isOuterUrl = (label: string): boolean =>
  /[/?#@]/.test(label.split(/\s/).at(-1)!) || /\/[^\s/]*\.mvc/i.test(label);

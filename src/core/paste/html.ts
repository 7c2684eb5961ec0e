import { withoutPrototype } from '../util.js';

const NAMED = withoutPrototype<Record<string, string>>({
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0', ndash: '–', mdash: '—' },
  ...{ hellip: '…', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', bull: '•', middot: '·', copy: '©' },
});
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

/** Replaces HTML entities such as `&amp;`. */
export function decodeEntities(text: string): string {
  return text.replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? entity;
    const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

const TAG = /<(\/?)([a-z][a-z\d]*)((?:\s[^<>]*)?)\/?>|<!--(?:(?!-->)[^<])*-->|<!doctype[^<>]*>/gi;
const KNOWN_TAG =
  /^(?:a|abbr|article|aside|b|big|blockquote|body|br|center|code|col|colgroup|dd|del|div|dl|dt|em|figure|font|footer|form|h[1-6]|head|header|hr|html|i|img|kbd|label|li|link|main|mark|meta|nav|ol|p|pre|s|section|small|span|strike|strong|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul)$/;
const HAS_HTML =
  /<(?:br|hr)\s*\/?>|<\/(?:a|b|body|code|dd|div|dt|em|font|h[1-6]|html|i|li|ol|p|pre|span|strong|table|td|th|tr|u|ul)\s*>/i;
const ESCAPED_QUOTES = /(?:&quot;|&#0?34;|&#x22;)[^&]*(?:&quot;|&#0?34;|&#x22;)/i;
/** Elements that treat a line break as white space. */
const FLOWING = /^(?:td|th|li|p|dd|dt|h[1-6]|div)$/;
const LINE = /^(?:p|div|li|ul|ol|dl|table|tr|h[1-6]|section|article|header|footer|blockquote|body|title|hr)$/;
const STRUCK = /^(?:s|del|strike)$/;

/** The visible text of HTML, with cells separated by tabs. Other text is returned unchanged. */
export function htmlToText(text: string): string {
  if (!HAS_HTML.test(text)) return ESCAPED_QUOTES.test(text) ? decodeEntities(text) : text;
  const page = new Page();
  let position = 0;
  for (const match of text.matchAll(TAG)) {
    const name = (match[2] ?? '').toLowerCase();
    if (name !== '' && !KNOWN_TAG.test(name)) continue;
    page.write(text.slice(position, match.index));
    position = match.index + match[0].length;
    if (name === 'br' && text[position] === '\n') position++;
    if (match[1] === '/') page.close(name);
    else page.open(name, match[3] ?? '');
  }
  page.write(text.slice(position));
  return page.text;
}

/** The visible text so far, in pieces, because checking the end of one long string at every tag is slow. */
class Page {
  readonly #pieces: string[] = [];
  /** The number of open elements that treat a line break as white space. */
  #flowing = 0;
  #link: { readonly address: string; readonly from: number } | null = null;

  get text(): string {
    return this.#pieces.join('');
  }

  write(source: string): void {
    const shown = this.#flowing > 0 ? source.replace(/\n\s*/g, ' ') : source;
    const isOnlySpace = this.#flowing > 0 && shown.trim() === '';
    if (shown !== '' && !isOnlySpace)
      this.#pieces.push(decodeEntities(this.#atLineStart ? shown.replace(/^ +/, '') : shown));
  }

  open(name: string, attributes: string): void {
    if (FLOWING.test(name)) this.#flowing++;
    if (name === 'br') this.#pieces.push('\n');
    else if (STRUCK.test(name)) this.#pieces.push('~~');
    else if (LINE.test(name)) this.#startLine();
    if (/^h[1-6]$/.test(name)) this.#pieces.push('# ');
    const address = name === 'a' ? /\bhref\s*=\s*["']?(https?:[^"'\s<>]*)/i.exec(attributes)?.[1] : undefined;
    if (address !== undefined) this.#link = { address: decodeEntities(address), from: this.#pieces.length };
  }

  close(name: string): void {
    if (FLOWING.test(name)) this.#flowing = Math.max(0, this.#flowing - 1);
    if (/^t[dh]$|^dt$/.test(name)) this.#pieces.push('\t');
    else if (STRUCK.test(name)) this.#pieces.push('~~');
    else if (name === 'a') this.#closeLink();
    else if (LINE.test(name) || name === 'dd') this.#startLine();
  }

  /** A link with a different text becomes a Markdown link. */
  #closeLink(): void {
    if (this.#link === null) return;
    const { address, from } = this.#link;
    this.#link = null;
    const words = this.#pieces.splice(from).join('').trim();
    this.#pieces.push(/\w\.\w|@/.test(words) || words === '' ? words : `[${words}](${address})`);
  }

  get #atLineStart(): boolean {
    return this.#pieces.at(-1)?.endsWith('\n') ?? true;
  }

  #startLine(): void {
    if (this.#pieces.at(-1) === '\t') this.#pieces.pop();
    if (!this.#atLineStart) this.#pieces.push('\n');
  }
}

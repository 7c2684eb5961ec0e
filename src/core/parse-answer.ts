import { STATUS_TEXTS } from './answer-patterns.js';

/** What is known of an answer, read once before the rules of `remedy-rules.ts` are tried on it. */
export interface ParsedAnswer {
  /** The HTTP status that was given or that the message names, or null. */
  readonly status: number | null;
  /** Miva's `error_code`, or the error code of an HTTP client, in lower case. */
  readonly code: string;
  /** In lower case and without URLs and host names: a word in an address says nothing about the answer. */
  readonly message: string;
  /** The message in lower case as it came: a firewall is told by the addresses of its scripts as well. */
  readonly body: string;
  /** Title and headings of a page, or the message that is no page: what is said, not what is beside it. */
  readonly headline: string;
  /** Whether the message is a document in markup, which Miva's API never answers. */
  readonly isPage: boolean;
  /** Whether there is neither a code nor a message. */
  readonly isEmpty: boolean;
}

/** Enough for the page of a firewall; what comes later explains nothing. */
const MAX_MESSAGE_LENGTH = 10_000;
/** The beginning of a page; `<urlopen error …>` is how Python writes an error. */
const MARKUP =
  /^\uFEFF?<(?:!doctype|!--|\?xml|html|head|body|title|meta|link|script|style|noscript|center|h[1-6]|p|div|span|br|hr|b|a|i|pre|table|form|iframe|font|error)[\s/>-]/i;
const HEADINGS = /<(?:title|h1|h2)\b[^>]{0,200}>([^<]{0,300})/gi;
const URLS = /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s"'<>`)]+/gi;
/** `www.example.com` and `json.mvc`, but not `HTTP/1.1`; of the name of a Java class its package. */
const HOST_NAMES = /(?<![\w.@-])[a-z\d_-]+(?:\.[a-z\d_-]+)*\.[a-z]{2,}(?![\w-])/g;

const ANY_STATUS_WORDS = STATUS_TEXTS.map(([, words]) => words).join('|');
/** A status with its name in front of it: "status code 401", "HTTP/2 401", "returned error: 404". */
const NAMED_STATUS =
  /\b(?:status(?:[ _-]?code)?|http(?:\/\d(?:\.\d)?)?|(?:response|error|http|server)(?:[ _-]?code)?|code|resulted in an?|returned|responded(?: with)?|failed(?: with)?)\b[^\w<>]{0,5}([3-5]\d\d)\b(?!\.\d+\.\d)/;
/** A status with its words behind it: "401 Authorization Required", "404 Client Error". */
const WORDED_STATUS = new RegExp(
  `\\b([3-5]\\d\\d)\\b[^\\w<>]{1,5}(?:${ANY_STATUS_WORDS}|client error|server error)`,
);
/** The words alone, as the whole of a message, a title or a heading. */
const WORDS_ALONE = new RegExp(`^(?:error:? )?(${ANY_STATUS_WORDS})\\W*$`);

/** Reads an answer of any shape; a part of another type counts as missing. */
export function parseAnswer(answer: unknown): ParsedAnswer {
  const { status, code, message } = Object(answer) as Partial<Record<'status' | 'code' | 'message', unknown>>;
  const written = textOf(message);
  const isPage = MARKUP.test(written);
  const headings = isPage
    ? Array.from(written.matchAll(HEADINGS), ([, text = '']) => withoutAddresses(text))
    : [withoutAddresses(written)];
  const given = httpStatus(Number(textOf(status)));
  return {
    // A client may have got its page with a success, or not know the status at all.
    status: given !== null && given >= 300 ? given : (statusIn(headings) ?? given),
    code: textOf(code).toLowerCase(),
    message: withoutAddresses(written),
    body: written.toLowerCase(),
    headline: headings.join('\n'),
    isPage,
    isEmpty: written === '' && textOf(code) === '',
  };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).slice(0, MAX_MESSAGE_LENGTH).trim()
    : '';

const httpStatus = (number: number): number | null => (number >= 100 && number <= 999 ? number : null);

const withoutAddresses = (text: string): string =>
  text.replace(URLS, ' ').replace(HOST_NAMES, ' ').toLowerCase().trim();

/** A status named in words. */
function statusIn(texts: readonly string[]): number | null {
  for (const text of texts) {
    const number = WORDED_STATUS.exec(text)?.[1] ?? NAMED_STATUS.exec(text)?.[1];
    if (number !== undefined) return Number(number);
    const words = WORDS_ALONE.exec(text)?.[1];
    const status = STATUS_TEXTS.find(([, each]) => each === words)?.[0];
    if (status !== undefined) return status;
  }
  return null;
}

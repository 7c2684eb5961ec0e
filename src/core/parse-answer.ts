import { STATUS_TEXTS } from './answer-patterns.js';
import { propertyOf } from './util.js';

/** An answer in the form that the rules in `remedy-rules.ts` match. */
export interface ParsedAnswer {
  /** The HTTP status of the answer, or the one in its message, or null. */
  readonly status: number | null;
  /** Miva's `error_code`, or the error code of an HTTP client, in lower case. */
  readonly code: string;
  /** In lower case and without URLs and host names, whose words have nothing to do with the error. */
  readonly message: string;
  /** The whole message in lower case: firewalls are also recognized by the URLs of their scripts. */
  readonly body: string;
  /** The title and headings of an HTML page; otherwise the message, and the messages in its JSON. */
  readonly headline: string;
  /** Whether the message is HTML or XML, which Miva's API never returns. */
  readonly isPage: boolean;
  /** Whether the answer has neither a code nor a message. */
  readonly isEmpty: boolean;
}

/** Long enough to recognize the page of a firewall. */
const MAX_MESSAGE_LENGTH = 10_000;
/** The first tag of a page. It must be a known one, because Python writes an error as `<urlopen error …>`. */
const MARKUP =
  /^\uFEFF?<(?:!doctype|!--|\?xml|html|head|body|title|meta|link|script|style|noscript|center|h[1-6]|p|div|span|br|hr|b|a|i|pre|table|form|iframe|font|error)[\s/>-]/i;
const HEADINGS = /<(?:title|h1|h2)\b[^>]{0,200}>([^<]{0,300})/gi;
/** The message in the JSON of another API, which gateways and firewalls write too. Miva's is named `error_message`. */
const JSON_MESSAGES = /"(?:message|error|title|detail|reason)"\s*:\s*"([^"]{0,300})"/gi;
const URLS = /\b[a-z][a-z\d+.-]{1,20}:\/\/[^\s"'<>`)]+/gi;
/** Matches `www.example.com`, `json.mvc` and the package of a Java class name, but not `HTTP/1.1`. */
const HOST_NAMES = /(?<![\w.@-])[a-z\d_-]+(?:\.[a-z\d_-]+)*\.[a-z]{2,}(?![\w-])/g;

const ANY_STATUS_TEXT = STATUS_TEXTS.map(([, text]) => text).join('|');
/** A status after a word for it: "status code 401", "HTTP/2 401", "returned error: 404", "Got 404", "POST … - 403". */
const LABELED_STATUS =
  /\b(?:status(?:[ _-]?code)?|http(?:\/\d(?:\.\d)?)?|(?:response|error|http|server)(?:[ _-]?code)?|code|post|got|resulted in an?|returned|responded(?: with)?|failed(?: with)?)\b[^\w<>]{0,6}([3-5]\d\d)\b(?!\.\d+\.\d)/;
/** A status before its reason phrase: "401 Authorization Required", "404 Client Error". */
const STATUS_WITH_TEXT = new RegExp(
  `\\b([3-5]\\d\\d)\\b[^\\w<>]{1,5}(?:${ANY_STATUS_TEXT}|client error|server error)`,
);
/** A status in brackets after its reason phrase: "not found (404)". */
const TEXT_WITH_STATUS = new RegExp(`\\b(?:${ANY_STATUS_TEXT}) ?[([]([3-5]\\d\\d)[)\\]]`);
/** A reason phrase that is the whole message, title or heading, or that an explanation follows. */
const STATUS_TEXT_ALONE = new RegExp(`^(?:error:? )?(?!found\\W+\\w)(${ANY_STATUS_TEXT})(?:\\W*$| ?[-–:] )`);

/** Accepts any value; a property of another type counts as missing. */
export function parseAnswer(answer: unknown): ParsedAnswer {
  const given = Object(answer) as Readonly<Record<string, unknown>>;
  const [status, code, message] = ['status', 'code', 'message'].map((key) => propertyOf(given, key));
  const messageText = textOf(message);
  const isPage = MARKUP.test(messageText);
  const headings = isPage
    ? [...messageText.matchAll(HEADINGS)].map(([, text = '']) => withoutAddresses(text))
    : [messageText, ...[...messageText.matchAll(JSON_MESSAGES)].map(([, text = '']) => text)].map(
        withoutAddresses,
      );
  const reported = httpStatus(Number(textOf(status)));
  return {
    // An error page can come with a success status, and some clients do not report a status at all.
    status: reported !== null && reported >= 300 ? reported : (statusIn(headings) ?? reported),
    code: textOf(code).toLowerCase(),
    message: withoutAddresses(messageText),
    body: messageText.toLowerCase(),
    headline: headings.join('\n'),
    isPage,
    isEmpty: messageText === '' && textOf(code) === '',
  };
}

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number'
    ? String(value).slice(0, MAX_MESSAGE_LENGTH).trim()
    : '';

const httpStatus = (number: number): number | null => (number >= 100 && number <= 999 ? number : null);

const withoutAddresses = (text: string): string =>
  text.replace(URLS, ' ').replace(HOST_NAMES, ' ').toLowerCase().trim();

function statusIn(texts: readonly string[]): number | null {
  for (const text of texts) {
    const number = [STATUS_WITH_TEXT, TEXT_WITH_STATUS, LABELED_STATUS]
      .map((pattern) => pattern.exec(text)?.[1])
      .find((found) => found !== undefined);
    if (number !== undefined) return Number(number);
    const reasonPhrase = STATUS_TEXT_ALONE.exec(text)?.[1];
    const status = STATUS_TEXTS.find(([, each]) => each === reasonPhrase)?.[0];
    if (status !== undefined) return status;
  }
  return null;
}

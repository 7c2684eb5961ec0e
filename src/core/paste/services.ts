import { CONNECTORS, LOGIN_WORDS, OTHER_PRODUCTS, TECHNICAL_SERVICES } from './data/services.js';
import { OLD_WORDS, TEST_WORDS } from './data/label-aliases.js';
import { isAscii, isMixedCase, MAX_LABEL_LENGTH, wordsOf } from './label-words.js';
import { cached } from './paste-cache.js';

/** The service that a title, a label or a row names. `connector`: a product that connects to Miva. */
export type Service = 'miva' | 'other' | 'connector' | null;

const TECHNICAL = new Set(TECHNICAL_SERVICES);
const CONNECTOR = new Set(CONNECTORS);
const ALL = new Set([...TECHNICAL_SERVICES, ...OTHER_PRODUCTS, ...CONNECTORS]);
const LOGIN = new Set(LOGIN_WORDS);
const VERSION = new Set([...OLD_WORDS, ...TEST_WORDS]);

const isMiva = (word: string): boolean => /^(?:miva\w*|mm\d{0,2}|ミバ)$/.test(word);
export const isService = (word: string): boolean => ALL.has(word);
export const isLoginWord = (word: string): boolean => LOGIN.has(word);

/** A sentence may name a service, too. */
const MAX_LENGTH = 300;

/** `FTP2` and `mysql8` are services as well. */
export const withoutNumber = (word: string): string =>
  /\d$/.test(word) ? word.replace(/^(s?ftp|mysql|smtp|imap|db)\d+$/, '$1') : word;

/** The words of a title, where the name of a service is one word however it is written: "cPanel", "E-mail". */
export function serviceWords(title: string): readonly string[] {
  const text = title
    .slice(0, MAX_LENGTH)
    .replace(/\be-mail/gi, 'email')
    .replace(/authorize\.net/gi, 'authorizenet');
  // Most titles are ASCII without such names, for which this takes a third of the time.
  if (isAscii(text) && !isMixedCase(text))
    return (text.toLowerCase().match(/[a-z\d]+/g) ?? []).map(withoutNumber);
  const tokens = text.match(isAscii(text) ? /[a-z\d]+/gi : /[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return tokens.flatMap((token) => {
    const word = withoutNumber(token.toLowerCase());
    // Random letters of a key may contain the name of a service.
    const isOneWord = !isMixedCase(token) || /\d/.test(token) || isService(word) || isMiva(word);
    return isOneWord && /^[a-z\d]+$/.test(word) ? word : wordsOf(token);
  });
}

/** The service that a title names first; "FTP of the Miva store" is FTP. */
export const serviceOf = cached((title): Service => {
  if (title === '') return null;
  const words = serviceWords(title);
  if (words.some((word) => TECHNICAL.has(word))) return 'other';
  const first = words.find((word) => isMiva(word) || isService(word));
  if (first === undefined) return null;
  if (isMiva(first)) return 'miva';
  return CONNECTOR.has(first) ? 'connector' : 'other';
});

/** Whether a sentence has the name of a service as a word of its own. */
export const namesServiceInWords = (text: string): boolean =>
  (
    text
      .slice(0, MAX_LENGTH)
      .toLowerCase()
      .match(/[\p{L}\p{N}-]+/gu) ?? []
  ).some((word) => isService(word.includes('-') ? word.replace('-', '') : word) || isMiva(word));

/** The service that a label names besides its field; one that is not Miva takes precedence. */
export const serviceOfLabel = cached((label): 'miva' | 'other' | null => {
  if (label.length > MAX_LABEL_LENGTH) return null;
  const words = serviceWords(label);
  if (words.some(isService)) return 'other';
  return words.some(isMiva) ? 'miva' : null;
});

export const namesMiva = (title: string): boolean => wordsOf(title).some(isMiva);

/** "admin", "archived", a number or a year. */
const isPartOfTitle = (word: string): boolean =>
  LOGIN.has(word) || VERSION.has(word) || /^(?:\d|(?:19|20)\d\d)$/.test(word);

/** "FTP", "Miva admin", "cPanel login details": nothing but a service and words of a login. */
export const isServiceTitle = cached((title): boolean => {
  const words = serviceWords(title);
  return (
    words.length > 0 &&
    words.length <= 6 &&
    words.every((word) => isMiva(word) || isService(word) || isPartOfTitle(word)) &&
    words.some((word) => isMiva(word) || isService(word))
  );
});

/** "Login details": a title that names no service. */
export const isGenericTitle = (title: string): boolean => {
  const words = wordsOf(title);
  return (
    words.length > 0 &&
    words.length <= 5 &&
    words.every((word) => LOGIN.has(word) && !/^(?:prod|production|live)$/.test(word))
  );
};

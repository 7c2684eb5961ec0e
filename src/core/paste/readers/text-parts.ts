import { splitInlinePairs } from '../pairs.js';
import { isWrapped } from '../quotes.js';

export const hasInlineLabel = (text: string): boolean =>
  splitInlinePairs({ label: '', separator: '', value: text }).length > 1 ||
  /[,;|]\s+[\p{L}][\p{L} _-]{1,30}[:=]\s?\S/u.test(text);

/** A remark in full-width parentheses, which need no space before them: "KOTORI（本番）". */
export const WIDE_REMARK = /\S（[^（）]*\p{L}[^（）]*）\s*$/u;

/** Removes a comment after a value: "(API user)", "# live", "<- this one". */
export const withoutComment = (text: string): string => {
  const wide = WIDE_REMARK.exec(text)?.index ?? -1;
  const end = wide < 0 ? text.search(/\s(?:[#([（]|<-|\/\/|←)/) : wide + 1;
  return (end < 0 ? text : text.slice(0, end)).trimEnd();
};

/** Removes a period at the end, unless it belongs to the value as in "S.D.". */
export const withoutStop = (text: string): string =>
  /\..*\.$/.test(text) ? text : text.replace(/[.,;]$/, '');

/** A short value without a comment, quotation marks and a period around it. */
export const shortValueIn = (text: string): string =>
  withoutStop(withoutComment(text).replace(/^(["'“‘])(.*)["'”’][.,;]?$/, '$2')).trim();

/** Whether there is still a quote at an end of a value, the other one of which was cut off. */
export const hasQuoteAtEnd = (value: string): boolean => value.length > 1 && /^["'“‘]|["'”’]$/.test(value);

export const unquotedOnce = (text: string): string => (isWrapped(text) ? text.slice(1, -1) : text);

const MAX_WORDS = 7;
const SENTENCE =
  /(?:^|\s)(?:is|are|was|will|please|see|ask|your|we|i|you|choose|enter|example|any|which|should|must|(?:a|any|the) name|for this)(?=$|[\s,.;:])|[.?!:]$|[=:]\s/i;

/** Whether a text is more than the few words of a name, or part of a sentence. */
export const isProse = (text: string): boolean =>
  SENTENCE.test(text) || text.split(/\s+/).length > MAX_WORDS || text.length > 100;

import { isKnownLabel } from '../labels.js';
import {
  hasLink,
  isLinkWithoutScheme,
  isMenuPath,
  isNonAnswer,
  isSentence,
  isUnspacedProse,
} from '../non-values.js';
import { isWrapped } from '../quotes.js';
import type { LeftOutReason } from '../types.js';
import { hasInlineLabel, WIDE_REMARK } from './text-parts.js';
import { rejected, validated, type ValueReader } from './value-reader.js';

/** Some spreadsheets put quotes around a cell with quotes or commas, others do not: `"Kite""7"`. */
const mayBeQuotedCell = (text: string): boolean => isWrapped(text) && /""|,/.test(text.slice(1, -1));

export const readPassword: ValueReader = (text, { exact, source }) => {
  if (/^[•●⬤∙‣⦁*]{2,}|[•●⬤∙‣⦁]{2,}|\*{3,}/.test(text)) return rejected('hidden');
  if (/…|\.{3}$|^\.{3}/.test(text)) return rejected('incomplete');
  if (hasLink(text) || (!exact && isLinkWithoutScheme(text))) return rejected('link');
  if (/~~.+~~|^~\S.*~\s/.test(text)) return rejected('uncertain');
  if (isKnownLabel(text) && !/\d/.test(text)) return rejected('no-value');
  if (/\s/.test(text) && isNonAnswer(text)) return rejected('no-value');
  if (!exact && source === 'table' && mayBeQuotedCell(text)) return rejected('uncertain');
  const reason = exact && source !== 'table' ? null : reasonToReject(text, source);
  return reason === null ? validated('password', text) : rejected(reason);
};

/** A password may contain anything, so an unquoted one is rejected if its end could be a comment. */
function reasonToReject(text: string, source: string): LeftOutReason | null {
  if (isMenuPath(text)) return 'menu-path';
  if (isNonAnswer(text)) return 'no-value';
  if (isSentence(text) || isUnspacedProse(text)) return 'no-value';
  // Replaced by another: "Kestrel#3 -> Kestrel#4"
  if (/\s(?:->|=>|→|➜)\s/.test(text)) return 'uncertain';
  // A question: "still Maple#12?"
  if (/\s.*\?$/.test(text)) return 'uncertain';
  if (WIDE_REMARK.test(text)) return 'uncertain';
  // Marks of a wiki for text that is shown as it is.
  if (/^(%%|''|``|\+\+|==)\S.*\1$/.test(text)) return 'uncertain';
  // In a table the end of the value is certain.
  if (source === 'table') return null;
  if (isWrapped(text) || /^\*\*.*\*\*$/.test(text) || hasInlineLabel(text)) return 'uncertain';
  // The comma may separate items of a list, or belong to the password together with the quotes.
  if (/^(["']).*\1[,;]$/.test(text)) return 'uncertain';
  if (/\\_|=3D|=20$/.test(text)) return 'uncertain';
  // The string goes on below.
  if (/^(?:"""|''')/.test(text)) return 'incomplete';
  // Some parsers end a value at these characters, others do not.
  if (source === 'assignment' && /[#;]|,$/.test(text)) return 'uncertain';
  return hasComment(text) ? 'uncertain' : null;
}

/** Whether a remark follows the password: "Tr4il-mix until Friday", "Tr4il-mix (expires 6/30)", "Tr4il-mix, code HG01". */
function hasComment(text: string): boolean {
  if (/^\S{4,}\s+[([][^()[\]]*\p{L}{3}[^()[\]]*[)\]]$/u.test(text)) return true;
  const [first = '', ...rest] = text.split(/\s+/);
  return (
    first.length > 5 &&
    /[\d\p{P}\p{S}]/u.test(first) &&
    (/\s[|/]\s/.test(text) || rest.some((word) => /^\p{P}*\p{L}{2,}\p{P}*$/u.test(word)))
  );
}

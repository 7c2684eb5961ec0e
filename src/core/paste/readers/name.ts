import { isKnownLabel, labelKind } from '../labels.js';
import { hasLink, isMenuPath, isNonAnswer } from '../non-values.js';
import { containsSecret } from './contains-secret.js';
import { isProse } from './text-parts.js';
import { MAX_TEXT_LENGTH, rejected, validated, type ValueReader } from './value-reader.js';

/** "The Barley Mow Bakery". */
const NAME_WITH_ARTICLE = /^The(?: (?:\p{Lu}[\p{L}\p{M}'’]*|&|and|of))+$/u;

export const readName: ValueReader = (text) => {
  if (text.length > MAX_TEXT_LENGTH) return rejected('not-valid');
  const value = text.trim();
  if (hasLink(value) || /@|^[\w-]+(?:\.[\w-]+)+$/.test(value)) return rejected('link');
  if (isMenuPath(value) || (isNonAnswer(value) && !NAME_WITH_ARTICLE.test(value)))
    return rejected('no-value');
  if (
    isProse(value) ||
    containsSecret(value) ||
    hasLabeledValue(value) ||
    !/\p{L}/u.test(value) ||
    /^miva(?:\s+(?:admin|merchant|store|shop|api|login))*$/i.test(value)
  )
    return rejected('uncertain');
  return validated('name', value);
};

/** "Harbor Goods, store code HG01": a label of another field and its value. */
function hasLabeledValue(text: string): boolean {
  const words = text.split(/[\s,;|/]+/);
  const isLabel = (label: string): boolean => isKnownLabel(label) && labelKind(label) !== 'name';
  return words.some(
    (word, at) =>
      /[\d_]|^[A-Z]+$/.test(word) &&
      word.length > 1 &&
      [1, 2, 3].some((count) => at > count && isLabel(words.slice(at - count, at).join(' '))),
  );
}

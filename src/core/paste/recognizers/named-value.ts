import { rangeOf } from '../document.js';
import { quoteStyleOf, unquoted } from '../quotes.js';
import type { Candidate, Document } from '../types.js';

const SOURCE = 'named-value';
const NAME =
  /^\s*-?\s*["']?(?:name|key|label|variable|field)["']?\s*[:=]\s*["']?([\w .-]{1,80}?)["']?,?\s*$/i;
const VALUE = /^\s*["']?value["']?\s*([:=])\s*(\S.*)$/i;

/** `name: X` and below it `value: y`, as in the environment of a container. */
export function namedValue({ lines }: Document): readonly Candidate[] {
  return lines.flatMap((line, at): readonly Candidate[] => {
    const label = NAME.exec(line.text.slice(0, 200))?.[1];
    const next = lines[at + 1];
    const value = label === undefined || next === undefined ? null : VALUE.exec(next.text.slice(0, 10_000));
    if (label === undefined || value === null) return [];
    const pair = { label: 'value', separator: value[1]!, value: value[2]!.trim() };
    const { text, exact } = unquoted(pair, quoteStyleOf([{ ...pair, separator: '=' }], true));
    return [{ label, raw: text, exact, source: SOURCE, range: rangeOf(line, next), block: line.block }];
  });
}

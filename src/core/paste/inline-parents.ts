import type { Block, Line } from './types.js';

/** The name and the bracket of a nested object, a string, or another bracket. */
const PART =
  /["']?([\w$.-]{1,40})["']?\s*(?:=>|[:=])\s*(?:array\s*)?[[{(]|"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[[{(]|[\]})]/g;
const MAX_LENGTH = 4000;
const MAX_DEPTH = 20;

/** The blocks of objects nested on one line, such as `'db' => ['user' => 'x'], 'miva' => […]`, by their beginning. */
export function inlineParents(line: Line): (index: number) => Block {
  const blocks: (readonly [start: number, block: Block])[] = [[0, line.block]];
  const open: Block[] = [];
  for (const { 0: part, 1: title, index } of line.text.slice(0, MAX_LENGTH).matchAll(PART)) {
    if (/^["'].*["']$/s.test(part)) continue;
    const parent = open.at(-1) ?? line.block;
    if (/^[\]})]$/.test(part)) open.pop();
    else if (open.length < MAX_DEPTH)
      open.push(title === undefined ? parent : { kind: 'parent', title, intro: '', parent });
    blocks.push([index, open.at(-1) ?? line.block]);
  }
  return (index) => blocks.findLast(([start]) => start <= index)![1];
}

import type { Pair } from './pairs.js';
import type { Block, Line } from './types.js';

// Finds program text, where strings have quotes, so that anything else is an expression.

/** A string at the end of a statement or of an entry of a list. */
const STRING = /^[frbu@$]{0,2}(["'`]).*\1\s*[,;]\s*(?:(?:\/\/|#|--).*)?$/i;
const SPACED_STRING = /[\w\])]\s+:?=\s+[frbu@$]{0,2}["'`]/i;
/** `user`, `cfg.user`, `creds[:user]`, `this->user`. */
const NAME = /^[$@_a-z][\w$]*(?:(?:[?!]?\.|->|::)\w+|\[[^\]]*\])*!?\s*[,;]?$/i;

/** `f"{x}_api"`, `$"{x}_api"`. */
const FORMATTED = /^(?:f["']|\$@?")[^{]*\{[^}]/i;
/** `"a" + b`, `'a' . $b`. */
const CONCATENATED = /^(["'])[^"']*\1\s*(?:\+|\.{1,2}\s)/;

/** Read as a reference. */
export const EXPRESSION = '${…}';

/** `strict`: every string has quotes; `loose`: as in INI files, a single word may have none. */
export type ProgramText = 'strict' | 'loose';

/** The blocks with quoted strings as in program text. */
export function programBlocks(
  lines: readonly Line[],
  pairs: readonly (Pair | null)[],
): ReadonlyMap<Block, ProgramText> {
  const blocks = new Map<Block, ProgramText>();
  const withStatement = new Set<Block>();
  pairs.forEach((pair, at) => {
    const { text, block } = lines[at]!;
    if (pair === null) return;
    const isStatement = STRING.test(pair.value);
    // One such line may as well be a password in quotes.
    if (isStatement && withStatement.has(block)) blocks.set(block, 'strict');
    else if ((isStatement || SPACED_STRING.test(text.slice(0, 200))) && !blocks.has(block))
      blocks.set(block, 'loose');
    if (isStatement) withStatement.add(block);
  });
  return blocks;
}

/** Whether a value of program text is a variable, or a string with a variable in it. */
export const isExpression = (value: string, text: ProgramText): boolean =>
  (NAME.test(value) && (text === 'strict' || /[.[>:,;]/.test(value))) ||
  FORMATTED.test(value) ||
  CONCATENATED.test(value);

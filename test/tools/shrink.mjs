import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/**
 * Names of properties that only the code of a self-contained file reads: of the form's state and view, of the rules and
 * what they find. None is a name that this code reads from the DOM, of an option, an event, a payload or a verdict, or of a
 * message.
 */
export const OF_NO_CONCERN_OUTSIDE = [
  'after',
  'announce',
  'announcement',
  'attribute',
  'baseline',
  'change',
  'chosen',
  'classes',
  'clean',
  'control',
  'converter',
  'copies',
  'describedBy',
  'disabled',
  'done',
  'edited',
  'element',
  'expected',
  'focusedField',
  'folder',
  'follow',
  'forget',
  'fromAttribute',
  'general',
  'guideInline',
  'guideOpen',
  'ignored',
  'indent',
  'initial',
  'invalid',
  'isQuoted',
  'kind',
  'level',
  'linkedCode',
  'listenAt',
  'longest',
  'madeFrom',
  'moreHint',
  'move',
  'narrow',
  'noAccessor',
  'notes',
  'number',
  'options',
  'overlong',
  'overrides',
  'pasteOpen',
  'pasted',
  'problemAt',
  'problems',
  'propertyOnly',
  'read',
  'refusal',
  'refusals',
  'release',
  'replacing',
  'reply',
  'rest',
  'revealed',
  'scheme',
  'separator',
  'setContext',
  'speaking',
  'state',
  'stores',
  'strings',
  'suggestions',
  'summary',
  'sure',
  'technical',
  'ui',
  'uncopied',
  'unknown',
  'visited',
  'waiting',
  'wiring',
  'words',
];

// Left to itself, the minifier gives names by how often each letter occurs, and a changed sentence renames everything.
// This order came out shortest of some that were tried.
const LETTERS = 'etaoinsrhldcumfpgwybvkxjqzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const DIGITS = '0123456789';

/** The short name of a number: a letter, then letters and digits. */
const nth_identifier = {
  get(number) {
    const ends = LETTERS + DIGITS;
    let name = LETTERS[number % LETTERS.length];
    for (let rest = Math.floor(number / LETTERS.length); rest > 0; rest = Math.floor(rest / ends.length)) {
      name += ends[--rest % ends.length];
    }
    return name;
  },
};

/**
 * Minifies a built file once more, in place, with its source map. Vite's minifier leaves three quarters of a kilobyte on
 * the table, measured with brotli; and a plugin cannot do this, because Vite prints its own layout after every one.
 */
export async function shrink(file) {
  const map = `${file}.map`;
  const result = await minify(readFileSync(file, 'utf8'), {
    ecma: 2020,
    module: true,
    compress: {
      passes: 3,
      hoist_funs: true,
      unsafe_arrows: true,
      // Shorter before brotli, and longer after it.
      inline: 1,
      booleans: false,
      conditionals: false,
      sequences: false,
    },
    mangle: {
      nth_identifier,
      properties: {
        nth_identifier,
        regex: new RegExp(`^(?:${OF_NO_CONCERN_OUTSIDE.join('|')})$`),
        // Some are names of the DOM as well, on objects that this code does not use.
        builtins: true,
      },
    },
    format: { comments: false },
    // The file does not name its map: a page that has only the file would be told of a missing one.
    sourceMap: { content: readFileSync(map, 'utf8') },
  });
  writeFileSync(file, result.code);
  writeFileSync(map, result.map);
}

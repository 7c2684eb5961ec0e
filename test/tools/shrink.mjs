import { readFileSync, writeFileSync } from 'node:fs';
import { minify } from 'terser';

/**
 * Names of properties that only the code of a self-contained file reads: of the form's state and view, of the rules and
 * what they find. None is a name of the DOM, of an option, an event, a payload or a verdict, or of a message.
 */
export const OF_NO_CONCERN_OUTSIDE = [
  'announce',
  'announcement',
  'attribute',
  'baseline',
  'change',
  'chosen',
  'classes',
  'clean',
  'converter',
  'copies',
  'describedBy',
  'edited',
  'expected',
  'focusedField',
  'folder',
  'follow',
  'fromAttribute',
  'general',
  'guideInline',
  'guideOpen',
  'ignored',
  'indent',
  'initial',
  'invalid',
  'isQuoted',
  'linkedCode',
  'listenAt',
  'longest',
  'madeFrom',
  'moreHint',
  'narrow',
  'noAccessor',
  'notes',
  'overlong',
  'overrides',
  'pasted',
  'pasteOpen',
  'problemAt',
  'problems',
  'propertyOnly',
  'refusal',
  'refusals',
  'replacing',
  'reply',
  'rest',
  'revealed',
  'setContext',
  'stores',
  'strings',
  'suggestions',
  'sure',
  'technical',
  'uncopied',
  'unknown',
  'visited',
  'wiring',
  'words',
];

/**
 * Minifies a built file once more, in place, with its source map. Vite's minifier leaves three quarters of a kilobyte on
 * the table, measured with brotli; and a plugin cannot do this, because Vite prints its own layout after every one.
 */
export async function shrink(file) {
  const map = `${file}.map`;
  const url = map.split('/').at(-1);
  const result = await minify(readFileSync(file, 'utf8'), {
    ecma: 2020,
    module: true,
    compress: { passes: 3, hoist_funs: true, unsafe_arrows: true },
    mangle: { properties: { regex: new RegExp(`^(?:${OF_NO_CONCERN_OUTSIDE.join('|')})$`) } },
    format: { comments: false },
    sourceMap: { content: readFileSync(map, 'utf8'), url },
  });
  writeFileSync(file, result.code);
  writeFileSync(map, result.map);
}

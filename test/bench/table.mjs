import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as prettier from 'prettier';

const START = '<!-- made by npm run bench -->';
const END = '<!-- end of what npm run bench makes -->';

/** Formats the measurements as a Markdown table, with the ratio of the form to each baseline. */
export function asTable(rows) {
  const ratio = (one, other) => (other > 0 ? `${(one / other).toFixed(2)}×` : '–');
  const cells = rows.map(({ what, digits, ours, bare, react }) => [
    what,
    ours.toFixed(digits),
    bare.toFixed(digits),
    react.toFixed(digits),
    ratio(ours, bare),
    ratio(ours, react),
  ]);
  const head = ['what is measured', 'this form', 'bare baseline', 'React baseline', 'to bare', 'to React'];
  return [head, ['---', ...Array(5).fill('--:')], ...cells].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** Writes a table between the two markers of a file. */
export async function writeInto(file, table) {
  const text = await readFile(file, 'utf8');
  const start = text.indexOf(START);
  const end = text.indexOf(END);
  if (start < 0 || end < start) throw new Error(`The markers of the table are missing in ${file.pathname}.`);
  const written = `${text.slice(0, start + START.length)}\n\n${table}\n\n${text.slice(end)}`;
  const filepath = fileURLToPath(file);
  const options = await prettier.resolveConfig(filepath);
  await writeFile(file, await prettier.format(written, { ...options, filepath }));
}

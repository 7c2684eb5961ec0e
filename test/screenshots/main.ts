// Takes screenshots of the built form and compares each with its reference.
//   npm run screenshots
//   npm run screenshots -- rejected     (only those whose name contains this)
//   npm run screenshots -- --accept     (makes the new ones the references)
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { compare } from './compare.js';
import { SCREENSHOTS, type Screenshot } from './list.js';
import { pack } from './pack.js';
import { ScreenshotRunner } from './runner.js';

const REFERENCE = 'test/screenshots/reference';
const OUT = 'coverage/screenshots';

const args = process.argv.slice(2);
const isAccepting = args.includes('--accept');
const filter = args.find((arg) => !arg.startsWith('--')) ?? '';
const selected = SCREENSHOTS.filter(({ name }) => name.includes(filter));
const duplicates = SCREENSHOTS.filter(
  ({ name }, at) => SCREENSHOTS.findIndex((each) => each.name === name) !== at,
);
if (selected.length === 0 || duplicates.length > 0) {
  console.error(
    duplicates.length > 0
      ? `There are two screenshots “${duplicates[0]!.name}”.`
      : `No name of a screenshot contains “${filter}”:\n${SCREENSHOTS.map(({ name }) => name).join('\n')}`,
  );
  process.exit(1);
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
mkdirSync(REFERENCE, { recursive: true });
const runner = await ScreenshotRunner.open();
let changed = 0;
let unused = 0;
try {
  for (const screenshot of selected) await check(screenshot);
} finally {
  await runner.close();
}
for (const file of readdirSync(REFERENCE)) {
  if (SCREENSHOTS.every(({ name }) => `${name}.png` !== file && `${name}.txt` !== file)) dropUnused(file);
}
console.log(
  `screenshots: ${selected.length - changed} unchanged, ${changed} changed, ${unused} unused files`,
);
const failed = changed + unused > 0;
if (failed) console.log(`Look at ${OUT}. If the change is intended: npm run screenshots -- --accept`);
process.exit(failed ? 1 : 0);

async function check(screenshot: Screenshot): Promise<void> {
  const { name } = screenshot;
  const { image, text } = await runner.take(screenshot);
  const textChange = text === '' ? null : checkText(`${name}.txt`, text);
  const changes = [textChange, checkImage(`${name}.png`, pack(image))].filter(Boolean);
  if (changes.length === 0) return;
  console.log(`${isAccepting ? '✔ accepted' : '✘'} ${name}: ${changes.join('; ')}`);
  if (!isAccepting) changed += 1;
}

/** Compares the visible text, so that a changed word is reported as one. Returns the change, or null. */
function checkText(file: string, text: string): string | null {
  const reference = read(file)?.toString() ?? null;
  if (reference === text) return null;
  save(file, text);
  if (reference === null) return 'new text';
  const [before, now] = [reference.split('\n'), text.split('\n')];
  const at = now.findIndex((line, index) => line !== before[index]);
  return `the text “${before[at] ?? ''}” is now “${now[at] ?? ''}”`;
}

/** Compares the look. Returns the change, or null. Accepting also writes an image that differs too little to be reported. */
function checkImage(file: string, image: Uint8Array): string | null {
  const reference = read(file);
  const comparison = reference === null ? null : compare(reference, image);
  if (isAccepting || !comparison?.isSame) save(file, image);
  if (comparison?.isSame) return null;
  if (reference !== null && !isAccepting)
    writeFileSync(`${OUT}/${file}`.replace('.png', '.reference.png'), reference);
  if (comparison?.image && !isAccepting)
    writeFileSync(`${OUT}/${file}`.replace('.png', '.difference.png'), comparison.image);
  return comparison?.change ?? 'new picture';
}

function read(file: string): Buffer | null {
  return existsSync(`${REFERENCE}/${file}`) ? readFileSync(`${REFERENCE}/${file}`) : null;
}

function save(file: string, content: string | Uint8Array): void {
  writeFileSync(`${isAccepting ? REFERENCE : OUT}/${file}`, content);
}

/** Reports a reference without a screenshot, and removes it when accepting. */
function dropUnused(file: string): void {
  console.log(`${isAccepting ? '✔ removed' : '✘'} ${file}: no screenshot has this name`);
  if (isAccepting) rmSync(`${REFERENCE}/${file}`);
  else unused += 1;
}

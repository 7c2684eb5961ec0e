// Takes screenshots of the built form and compares each with its reference.
//   npm run screenshots
//   npm run screenshots -- phone        (only those whose name contains this)
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
let failed = 0;
try {
  for (const screenshot of selected) await check(screenshot);
} finally {
  await runner.close();
}
for (const file of readdirSync(REFERENCE)) {
  if (SCREENSHOTS.every(({ name }) => `${name}.png` !== file)) dropUnused(file);
}
console.log(`screenshots: ${selected.length - failed} unchanged, ${failed} changed`);
if (failed > 0) console.log(`Look at ${OUT}. If the change is intended: npm run screenshots -- --accept`);
process.exit(failed > 0 ? 1 : 0);

async function check(screenshot: Screenshot): Promise<void> {
  const taken = pack(await runner.take(screenshot));
  const path = `${REFERENCE}/${screenshot.name}.png`;
  const reference = existsSync(path) ? readFileSync(path) : null;
  const comparison = reference === null ? null : compare(reference, taken);
  if (comparison?.isSame) return;
  const change = comparison?.change ?? 'new';
  console.log(`${isAccepting ? '✔ accepted' : '✘'} ${screenshot.name}: ${change}`);
  if (isAccepting) return writeFileSync(path, taken);
  failed += 1;
  writeFileSync(`${OUT}/${screenshot.name}.png`, taken);
  if (reference !== null) writeFileSync(`${OUT}/${screenshot.name}.reference.png`, reference);
  if (comparison?.image) writeFileSync(`${OUT}/${screenshot.name}.difference.png`, comparison.image);
}

/** Reports a reference without a screenshot, and removes it when accepting. */
function dropUnused(file: string): void {
  console.log(`${isAccepting ? '✔ removed' : '✘'} ${file}: no screenshot has this name`);
  if (isAccepting) rmSync(`${REFERENCE}/${file}`);
  else failed += 1;
}

// Makes pictures of the built form and compares each with the one that is kept.
//   npm run screenshots
//   npm run screenshots -- phone        (those whose name has this part)
//   npm run screenshots -- --accept     (keeps the new ones)
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { compare } from './compare.js';
import { PICTURES, type Picture } from './list.js';
import { pack } from './pack.js';
import { Studio } from './studio.js';

const KEPT = 'test/pictures/kept';
const OUT = 'coverage/pictures';

const words = process.argv.slice(2);
const isAccepting = words.includes('--accept');
const part = words.find((word) => !word.startsWith('--')) ?? '';
const wanted = PICTURES.filter(({ name }) => name.includes(part));
const doubled = PICTURES.filter(({ name }, at) => PICTURES.findIndex((each) => each.name === name) !== at);
if (wanted.length === 0 || doubled.length > 0) {
  console.error(
    doubled.length > 0
      ? `There are two pictures “${doubled[0]!.name}”.`
      : `No picture’s name has “${part}”:\n${PICTURES.map(({ name }) => name).join('\n')}`,
  );
  process.exit(1);
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
mkdirSync(KEPT, { recursive: true });
const studio = await Studio.open();
let failed = 0;
try {
  for (const picture of wanted) await check(picture);
} finally {
  await studio.close();
}
for (const file of readdirSync(KEPT)) {
  if (PICTURES.every(({ name }) => `${name}.png` !== file)) dropSurplus(file);
}
console.log(`pictures: ${wanted.length - failed} as kept, ${failed} not`);
if (failed > 0) console.log(`Look at ${OUT}. If it is meant: npm run screenshots -- --accept`);
process.exit(failed > 0 ? 1 : 0);

async function check(picture: Picture): Promise<void> {
  const made = pack(await studio.take(picture));
  const path = `${KEPT}/${picture.name}.png`;
  const kept = existsSync(path) ? readFileSync(path) : null;
  const comparison = kept === null ? null : compare(kept, made);
  if (comparison?.isSame) return;
  const change = comparison?.change ?? 'new';
  console.log(`${isAccepting ? '✔ kept' : '✘'} ${picture.name}: ${change}`);
  if (isAccepting) return writeFileSync(path, made);
  failed += 1;
  writeFileSync(`${OUT}/${picture.name}.png`, made);
  if (kept !== null) writeFileSync(`${OUT}/${picture.name}.kept.png`, kept);
  if (comparison?.picture) writeFileSync(`${OUT}/${picture.name}.difference.png`, comparison.picture);
}

/** A picture of something that is made no more. */
function dropSurplus(file: string): void {
  console.log(`${isAccepting ? '✔ removed' : '✘'} ${file}: nothing makes this picture`);
  if (isAccepting) rmSync(`${KEPT}/${file}`);
  else failed += 1;
}

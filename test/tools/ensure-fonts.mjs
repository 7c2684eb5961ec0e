// Runs before the pictures: makes sure that the fonts they are drawn with are there, installs Debian's when it may (root
// on Linux), else says how.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findCommand } from './find-browser.mjs';

/** Debian's package of a font, and a file of it. Latin letters and code, Japanese, Arabic. */
const FONTS = {
  'fonts-liberation': '/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf',
  'fonts-ipafont-gothic': '/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf',
  'fonts-dejavu-core': '/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf',
};

const missing = () => Object.keys(FONTS).filter((name) => !existsSync(FONTS[name]));

if (missing().length > 0 && process.getuid?.() === 0 && findCommand('apt-get')) {
  console.log(`Installing Debian's ${missing().join(', ')} …`);
  if (apt('update', '-qq'))
    apt('install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends', ...missing());
}
if (missing().length > 0) {
  console.error(
    'The pictures need the fonts they were made with. On Debian:\n' +
      `  apt-get update && apt-get install -y --no-install-recommends ${missing().join(' ')}`,
  );
  process.exit(1);
}

function apt(...words) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

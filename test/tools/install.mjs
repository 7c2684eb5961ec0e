// Installs the Debian packages that the tests need if they are missing and the user is root; otherwise prints the
// missing ones.
//   npm run setup                      browsers and fonts: all that `npm run test:all` and `npm run screenshots` need
//   npm run setup -- screen-reader     Orca and a desktop for it
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, findCommand } from './find-browser.mjs';

const file = (path) => () => existsSync(path);
const command = (name) => () => findCommand(name) !== undefined;

/** The Debian packages, each with a check whether its content is installed. */
const NEEDS = {
  chromium: { chromium: () => findBrowser('chromium') !== undefined },
  firefox: { 'firefox-esr': () => findBrowser('firefox') !== undefined },
  webkit: { 'webkit2gtk-driver': () => findBrowser('webkit') !== undefined, xvfb: command('Xvfb') },
  // Latin letters and code, Japanese, Arabic.
  fonts: {
    'fonts-liberation': file('/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf'),
    'fonts-ipafont-gothic': file('/usr/share/fonts/opentype/ipafont-gothic/ipag.ttf'),
    'fonts-dejavu-core': file('/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf'),
  },
  'screen-reader': {
    orca: command('orca'),
    'python3-pyatspi': file('/usr/lib/python3/dist-packages/pyatspi'),
    'at-spi2-core': file('/usr/libexec/at-spi-bus-launcher'),
    dbus: command('dbus-daemon'),
    'speech-dispatcher': command('speech-dispatcher'),
    openbox: command('openbox'),
    xdotool: command('xdotool'),
    xvfb: command('Xvfb'),
  },
};

const missing = (names) =>
  names.flatMap((name) =>
    Object.entries(NEEDS[name]).flatMap(([name, isInstalled]) => (isInstalled() ? [] : [name])),
  );

/** Installs the missing packages if that is allowed; returns those that are still missing. */
export function install(names) {
  const packages = missing(names);
  const isAllowed = process.platform === 'linux' && process.getuid?.() === 0 && findCommand('apt-get');
  if (packages.length > 0 && isAllowed) {
    console.log(`Installing Debian's ${packages.join(', ')} …`);
    if (apt('update', '-qq'))
      apt('install', '-y', '-qq', '-o', 'DPkg::Lock::Timeout=300', '--no-install-recommends', ...packages);
  }
  return missing(names);
}

export const howToInstall = (packages) =>
  `On Debian:\n  apt-get update && apt-get install -y --no-install-recommends ${packages.join(' ')}`;

function apt(...args) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const named = process.argv.slice(2);
  const unknown = named.filter((name) => !Object.hasOwn(NEEDS, name));
  if (unknown.length > 0) {
    console.error(`Unknown: ${unknown.join(', ')}. There are ${Object.keys(NEEDS).join(', ')}.`);
    process.exit(1);
  }
  const left = install(named.length > 0 ? named : ['chromium', 'firefox', 'webkit', 'fonts']);
  if (left.length > 0) {
    console.error(`Missing: ${left.join(', ')}. ${howToInstall(left)}`);
    process.exit(1);
  }
}

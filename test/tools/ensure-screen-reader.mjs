// Runs before the screen reader's journey: makes sure that the reader and what it needs are there, installs Debian's
// when it may (root on Linux), else says how.
import { existsSync } from 'node:fs';
import { installCommand, installPackages, mayInstall } from './debian.mjs';
import { findCommand } from './find-browser.mjs';

/** What has to be there, each with the package that brings it. */
const NEEDED = [
  { package: 'orca', isThere: () => findCommand('orca') },
  { package: 'python3-pyatspi', isThere: () => existsSync('/usr/lib/python3/dist-packages/pyatspi') },
  { package: 'at-spi2-core', isThere: () => existsSync('/usr/libexec/at-spi-bus-launcher') },
  { package: 'dbus', isThere: () => findCommand('dbus-daemon') && findCommand('dbus-send') },
  { package: 'speech-dispatcher', isThere: () => findCommand('speech-dispatcher') },
  { package: 'openbox', isThere: () => findCommand('openbox') },
  { package: 'xdotool', isThere: () => findCommand('xdotool') },
  { package: 'xvfb', isThere: () => findCommand('Xvfb') },
];

const missing = () => NEEDED.filter(({ isThere }) => !isThere()).map((each) => each.package);

if (missing().length > 0 && mayInstall()) installPackages(missing());
console.log(`screen reader: ${missing().length === 0 ? findCommand('orca') : 'missing'}`);
if (missing().length > 0) {
  console.error(
    `\nThe screen reader's journey needs Orca and a desktop for it. On Debian:\n  ${installCommand(missing())}`,
  );
  process.exit(1);
}

// Where the browsers of the tests are, and what they are called on Debian.
import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

const PROGRAMS = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const programs = (file) => PROGRAMS.filter(Boolean).map((folder) => path.join(folder, file));

export const BROWSERS = {
  chromium: {
    title: 'Chrome or Chromium',
    packages: ['chromium'],
    variable: 'CHROME_PATH',
    names: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
    places: {
      darwin: [
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Applications/Chromium.app/Contents/MacOS/Chromium',
      ],
      win32: programs('Google/Chrome/Application/chrome.exe'),
    },
  },
  firefox: {
    title: 'Firefox',
    packages: ['firefox-esr'],
    variable: 'FIREFOX_PATH',
    names: ['firefox-esr', 'firefox'],
    places: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: programs('Mozilla Firefox/firefox.exe'),
    },
  },
  // WebKitGTK's own small browser: it exists on Linux only, and is no command of its own.
  webkit: {
    title: 'WebKitGTK’s MiniBrowser with WebKitWebDriver and Xvfb',
    packages: ['webkit2gtk-driver', 'xvfb'],
    variable: 'MINIBROWSER_PATH',
    names: [],
    // Looked up each time: the tests may only just have installed it.
    get places() {
      return { linux: miniBrowsers() };
    },
    needs: ['WebKitWebDriver', 'Xvfb'],
  },
};

/** The browser's program, or undefined when it or something it needs is missing. */
export function findBrowser(engine = 'chromium') {
  const { variable, names, places, needs = [] } = BROWSERS[engine];
  if (!needs.every(findCommand)) return undefined;
  const given = process.env[variable];
  if (given) return isProgram(given) ? given : undefined;
  for (const name of names) {
    const found = findCommand(name);
    if (found) return found;
  }
  return (places[process.platform] ?? []).find((place) => existsSync(place));
}

export function findCommand(name) {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  return folders.map((folder) => path.join(folder, name)).find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Debian keeps it below the folder of the machine's kind: /usr/lib/x86_64-linux-gnu, aarch64-linux-gnu, … */
function miniBrowsers() {
  const libraries = '/usr/lib';
  if (!existsSync(libraries)) return [];
  return readdirSync(libraries)
    .filter((name) => name.endsWith('-linux-gnu'))
    .flatMap((name) =>
      ['4.1', '4.0'].map((version) => `${libraries}/${name}/webkit2gtk-${version}/MiniBrowser`),
    )
    .filter(isProgram);
}

// Finds the browsers for the tests, and names their Debian packages.
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
    paths: {
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
    paths: {
      darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
      win32: programs('Mozilla Firefox/firefox.exe'),
    },
  },
  // WebKitGTK's own small browser, which exists on Linux only and is not in the PATH.
  webkit: {
    title: 'WebKitGTK’s MiniBrowser with WebKitWebDriver and Xvfb',
    packages: ['webkit2gtk-driver', 'xvfb'],
    variable: 'MINIBROWSER_PATH',
    names: [],
    // Looked up each time, since the tests may have installed it in the meantime.
    get paths() {
      return { linux: miniBrowsers() };
    },
    needs: ['WebKitWebDriver', 'Xvfb'],
  },
};

/** The path of the browser, or undefined if it or something that it needs is missing. */
export function findBrowser(engine = 'chromium') {
  const { variable, names, paths, needs = [] } = BROWSERS[engine];
  if (!needs.every(findCommand)) return undefined;
  const configured = process.env[variable];
  if (configured) return isProgram(configured) ? configured : undefined;
  for (const name of names) {
    const found = findCommand(name);
    if (found) return found;
  }
  return (paths[process.platform] ?? []).find((file) => existsSync(file));
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

/** Debian installs it below the folder of the architecture: /usr/lib/x86_64-linux-gnu, aarch64-linux-gnu, … */
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

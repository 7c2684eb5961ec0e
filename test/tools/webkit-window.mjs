// One window of WebKitGTK's MiniBrowser on its own screen, so that several windows never take focus from each other.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findBrowser } from './find-browser.mjs';
import { startScreen } from './screen.mjs';
import { WebDriver } from './webdriver.mjs';

const START = 30_000;

export async function openWebKitWindow() {
  const programs = [];
  const settings = writeSettings();
  const close = () => {
    for (const program of programs) program.kill();
    rmSync(settings, { recursive: true, force: true });
  };
  process.once('exit', close);
  try {
    const display = await startScreen(programs);
    const port = await freePort();
    programs.push(
      spawn('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
        stdio: 'ignore',
        env: {
          ...process.env,
          DISPLAY: display,
          GDK_BACKEND: 'x11',
          LIBGL_ALWAYS_SOFTWARE: '1',
          NO_AT_BRIDGE: '1',
          WEBKIT_DISABLE_COMPOSITING_MODE: '1',
          XDG_CONFIG_HOME: settings,
        },
      }),
    );
    const driver = new WebDriver(`http://127.0.0.1:${port}`);
    await openWhenReady(driver);
    return {
      driver,
      async close() {
        await driver.close().catch(() => undefined);
        close();
      },
    };
  } catch (error) {
    close();
    throw error;
  }
}

/** Removes the size of the browser's bars, which keep the window wider than 320 px even when they are hidden. */
function writeSettings() {
  const folder = mkdtempSync(path.join(tmpdir(), 'webkit-'));
  mkdirSync(path.join(folder, 'gtk-3.0'));
  const rule = 'window * { min-width: 0; min-height: 0; margin: 0; padding: 0 }';
  writeFileSync(path.join(folder, 'gtk-3.0', 'gtk.css'), rule);
  return folder;
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

async function openWhenReady(driver) {
  const capabilities = {
    'webkitgtk:browserOptions': { binary: findBrowser('webkit'), args: ['--automation', '--full-screen'] },
  };
  for (const end = Date.now() + START; ; await wait(100)) {
    try {
      return await driver.open(capabilities);
    } catch (error) {
      // The driver has not opened its port yet.
      if (error.cause?.code !== 'ECONNREFUSED' || Date.now() > end) throw error;
    }
  }
}

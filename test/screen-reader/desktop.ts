import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { findBrowser } from '../tools/find-browser.mjs';
import { startScreen } from '../tools/screen.mjs';

export type Engine = 'chromium' | 'firefox';

const START = 30_000;

/** An isolated desktop with its own screen, message bus, window manager and home folder. */
export class Desktop {
  readonly home = mkdtempSync(path.join(tmpdir(), 'screen-reader-'));
  readonly #programs: ChildProcess[] = [];
  #env: NodeJS.ProcessEnv = {};

  private constructor() {}

  static async open() {
    const desktop = new Desktop();
    process.once('exit', desktop.#kill);
    try {
      await desktop.#start();
    } catch (error) {
      await desktop.close();
      throw error;
    }
    return desktop;
  }

  run(program: string, args: readonly string[]) {
    // In its own process group, so that its child processes end with it.
    this.#programs.push(spawn(program, args, { env: this.#env, stdio: 'ignore', detached: true }));
  }

  async execute(program: string, ...args: readonly string[]) {
    const { stdout } = await promisify(execFile)(program, args, { env: this.#env, timeout: START });
    return stdout.trim();
  }

  /** The name and version that a program reports. */
  async version(program: Engine | 'orca') {
    if (program === 'orca') return `Orca ${await this.execute('orca', '--version')}`;
    return (await this.execute(findBrowser(program)!, '--version')).replace(/ built on .*/, '');
  }

  /** Opens a page in the only window on the screen. */
  browse(engine: Engine, page: string) {
    const profile = path.join(this.home, engine);
    mkdirSync(profile);
    if (engine === 'firefox') writeFileSync(path.join(profile, 'user.js'), FIREFOX_SETTINGS);
    this.run(findBrowser(engine)!, ARGUMENTS[engine](profile, page));
  }

  async close() {
    const ends = this.#programs.map((program) => isOver(program) || once(program, 'exit'));
    this.#kill();
    process.off('exit', this.#kill);
    await Promise.all(ends);
    rmSync(this.home, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }

  /** Kills without a request to end, since Orca does not always follow one. */
  #kill = () => {
    for (const program of this.#programs.filter((each) => !isOver(each)).reverse()) {
      if (program.spawnargs[0] === 'Xvfb') program.kill('SIGKILL');
      else process.kill(-program.pid!, 'SIGKILL');
    }
  };

  async #start() {
    const display = await startScreen(this.#programs);
    this.#env = {
      ...process.env,
      DISPLAY: display,
      HOME: this.home,
      XDG_RUNTIME_DIR: this.home,
      LANG: 'C.UTF-8',
      LIBGL_ALWAYS_SOFTWARE: '1',
    };
    this.#maskPortals();
    this.#env['DBUS_SESSION_BUS_ADDRESS'] = await this.#startBus();
    for (const property of ['IsEnabled', 'ScreenReaderEnabled']) await this.#announceReader(property);
    this.run('openbox', []);
  }

  /** Browsers start the desktop's portals, which mount a file system in the home folder, so that it cannot be removed. */
  #maskPortals() {
    const services = path.join(this.home, 'dbus-1', 'services');
    mkdirSync(services, { recursive: true });
    for (const name of ['org.freedesktop.portal.Desktop', 'org.freedesktop.portal.Documents']) {
      writeFileSync(
        path.join(services, `${name}.service`),
        `[D-BUS Service]\nName=${name}\nExec=/bin/false\n`,
      );
    }
  }

  async #startBus() {
    const args = ['--session', '--nofork', '--nopidfile', '--print-address=1'];
    const stdio = ['ignore', 'pipe', 'ignore'] as const;
    const bus = spawn('dbus-daemon', args, { env: this.#env, stdio: [...stdio], detached: true });
    this.#programs.push(bus);
    const [chunk] = await once(bus.stdout, 'data', { signal: AbortSignal.timeout(START) });
    return String(chunk).trim();
  }

  /** Browsers build their accessibility tree only if a screen reader is known to run. */
  #announceReader(property: string) {
    return this.execute(
      'dbus-send',
      ...['--session', '--print-reply', '--dest=org.a11y.Bus', '/org/a11y/bus'],
      'org.freedesktop.DBus.Properties.Set',
      ...['string:org.a11y.Status', `string:${property}`, 'variant:boolean:true'],
    );
  }
}

const ARGUMENTS: Readonly<Record<Engine, (profile: string, page: string) => string[]>> = {
  chromium: (profile, page) => [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...['--force-renderer-accessibility', '--disable-gpu', '--start-maximized', '--no-first-run'],
    ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    `--user-data-dir=${profile}`,
    `--app=${page}`,
  ],
  firefox: (profile, page) => ['--no-remote', '--profile', profile, '--kiosk', page],
};

const isOver = ({ exitCode, signalCode, pid }: ChildProcess): boolean =>
  pid === undefined || exitCode !== null || signalCode !== null;

const FIREFOX_SETTINGS = [
  ['browser.aboutwelcome.enabled', false],
  ['browser.shell.checkDefaultBrowser', false],
  ['datareporting.policy.dataSubmissionEnabled', false],
  ['toolkit.telemetry.reportingpolicy.firstRun', false],
]
  .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${String(value)});\n`)
  .join('');

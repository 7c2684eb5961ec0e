import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Desktop } from './desktop.js';

const TIMEOUT = 20_000;
/** Orca logs every event; after this time without one it has announced everything. */
const SILENCE = 900;

/** The defaults, but without key echo for navigation keys, which would interrupt the announcements of the page. */
const SETTINGS = {
  profile: ['Default', 'default'],
  enableKeyEcho: true,
  enableActionKeys: false,
  enableFunctionKeys: false,
  enableModifierKeys: false,
  enableSpace: false,
};

/** Makes Orca flush its log after each line, since the log is read while it speaks. */
const CUSTOMIZATIONS = 'from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n';

/** The screen reader Orca and a keyboard. Its announcements are read from its log. */
export class Orca {
  readonly #desktop: Desktop;
  readonly #log: string;

  private constructor(desktop: Desktop) {
    this.#desktop = desktop;
    this.#log = path.join(desktop.home, 'orca.log');
  }

  static async start(desktop: Desktop) {
    const orca = new Orca(desktop);
    const settings = path.join(desktop.home, 'orca');
    mkdirSync(settings);
    writeFileSync(
      path.join(settings, 'user-settings.conf'),
      JSON.stringify({
        general: SETTINGS,
        profiles: { default: SETTINGS },
        pronunciations: {},
        keybindings: {},
      }),
    );
    writeFileSync(path.join(settings, 'orca-customizations.py'), CUSTOMIZATIONS);
    const args = ['--replace', `--user-prefs=${settings}`, `--debug-file=${orca.#log}`, '--disable=braille'];
    desktop.run('orca', args);
    await orca.waitForSpeech(/Screen reader on/, 0);
    return orca;
  }

  /** The number of utterances so far; pass it to `saidSince` later. */
  get mark(): number {
    return this.#said().length;
  }

  saidSince(mark: number): readonly string[] {
    return this.#said().slice(mark);
  }

  async press(key: string) {
    await this.#after(() => this.#desktop.execute('xdotool', 'key', key));
  }

  async type(text: string) {
    await this.#after(() => this.#desktop.execute('xdotool', 'type', '--delay', '60', text));
  }

  /** Waits until the text was announced after the mark, and until Orca is silent. */
  async waitForSpeech(wanted: string | RegExp, mark: number) {
    const isWanted = (text: string) =>
      typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
    const isSaid = () => this.saidSince(mark).some(isWanted);
    if (isSaid()) return;
    for (const end = Date.now() + TIMEOUT; !isSaid(); await wait(50)) {
      if (Date.now() > end) {
        throw new Error(`Orca did not say ${String(wanted)}, but:\n${this.saidSince(mark).join('\n')}`);
      }
    }
    await this.#silence();
  }

  async #after(act: () => Promise<unknown>) {
    const size = this.#size();
    await act();
    for (const end = Date.now() + TIMEOUT; this.#size() === size; await wait(50)) {
      if (Date.now() > end) throw new Error('Orca did not react to a key.');
    }
    await this.#silence();
  }

  async #silence() {
    let size = this.#size();
    for (let since = Date.now(); Date.now() - since < SILENCE; await wait(50)) {
      if (this.#size() === size) continue;
      size = this.#size();
      since = Date.now();
    }
  }

  #size() {
    return existsSync(this.#log) ? statSync(this.#log).size : 0;
  }

  #said(): readonly string[] {
    if (!existsSync(this.#log)) return [];
    const log = readFileSync(this.#log, 'utf8');
    return [...log.matchAll(/SPEECH OUTPUT: '(.*?)' ?\[?\{[^\n]*\}\]?$/gms)].map(([, text]) => text!.trim());
  }
}

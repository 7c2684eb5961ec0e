import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Desktop } from './desktop.js';

const PATIENCE = 20_000;
/** Orca notes every event it hears of; when it has noted none for so long, it has said what there is to say. */
const SILENCE = 900;

/** As it comes, but the keys that only move about are not spoken: what the page says is to be heard. */
const SETTINGS = {
  profile: ['Default', 'default'],
  enableKeyEcho: true,
  enableActionKeys: false,
  enableFunctionKeys: false,
  enableModifierKeys: false,
  enableSpace: false,
};

/** Its notes are to be read while it speaks, not a block of them at a time. */
const CUSTOMIZATIONS = 'from orca import debug\ndebug.debugFile.reconfigure(line_buffering=True)\n';

/** The screen reader Orca, and a keyboard. What it says is read from its own notes. */
export class Orca {
  readonly #desktop: Desktop;
  readonly #notes: string;

  private constructor(desktop: Desktop) {
    this.#desktop = desktop;
    this.#notes = path.join(desktop.home, 'orca.log');
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
    const words = [
      '--replace',
      `--user-prefs=${settings}`,
      `--debug-file=${orca.#notes}`,
      '--disable=braille',
    ];
    desktop.run('orca', words);
    await orca.hears(/Screen reader on/, 0);
    return orca;
  }

  /** How many utterances there are by now: what comes after was said since. */
  get mark(): number {
    return this.#said().length;
  }

  saidSince(mark: number): readonly string[] {
    return this.#said().slice(mark);
  }

  async press(key: string) {
    await this.#after(() => this.#desktop.ask('xdotool', 'key', key));
  }

  async type(text: string) {
    await this.#after(() => this.#desktop.ask('xdotool', 'type', '--delay', '60', text));
  }

  /** Waits until something was said since the mark, and whatever goes with it. */
  async hears(wanted: string | RegExp, mark: number) {
    const isWanted = (text: string) =>
      typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
    const isHeard = () => this.saidSince(mark).some(isWanted);
    if (isHeard()) return;
    for (const end = Date.now() + PATIENCE; !isHeard(); await wait(50)) {
      if (Date.now() > end) {
        throw new Error(`Orca did not say ${String(wanted)}, but:\n${this.saidSince(mark).join('\n')}`);
      }
    }
    await this.#silence();
  }

  async #after(act: () => Promise<unknown>) {
    const size = this.#size();
    await act();
    for (const end = Date.now() + PATIENCE; this.#size() === size; await wait(50)) {
      if (Date.now() > end) throw new Error('Orca took no notice of a key.');
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
    return existsSync(this.#notes) ? statSync(this.#notes).size : 0;
  }

  #said(): readonly string[] {
    if (!existsSync(this.#notes)) return [];
    const notes = readFileSync(this.#notes, 'utf8');
    return [...notes.matchAll(/SPEECH OUTPUT: '(.*?)' ?\[?\{[^\n]*\}\]?$/gms)].map(([, text]) =>
      text!.trim(),
    );
  }
}

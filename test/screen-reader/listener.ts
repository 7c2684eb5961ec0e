import { Desktop, type Engine } from './desktop.js';
import { Orca } from './orca.js';
import { Transcript } from './transcript.js';

/** A user with a keyboard and a screen reader, but without a screen. */
export class Listener {
  readonly #desktop: Desktop;
  readonly #orca: Orca;
  readonly #transcript: Transcript;

  private constructor(desktop: Desktop, orca: Orca, transcript: Transcript) {
    this.#desktop = desktop;
    this.#orca = orca;
    this.#transcript = transcript;
  }

  static async at(engine: Engine, page: string, rendered: Promise<void>) {
    const desktop = await Desktop.open();
    try {
      desktop.browse(engine, page);
      await rendered;
      const orca = await Orca.start(desktop);
      const versions = `${await desktop.version('orca')} in ${await desktop.version(engine)}`;
      const note =
        'In brackets what was done, below it what was said. Written by `npm run test:all -- screen-reader`.';
      const listener = new Listener(desktop, orca, new Transcript(`# ${versions}`, '', note));
      listener.chapter('The page is there');
      listener.#note('the reader starts', 0);
      return listener;
    } catch (error) {
      await desktop.close();
      throw error;
    }
  }

  get transcript(): string {
    return this.#transcript.text;
  }

  /** Every utterance so far, also those that the transcript leaves out. */
  get everything(): string {
    return this.#orca.saidSince(0).join('\n');
  }

  chapter(title: string) {
    this.#transcript.chapter(title);
  }

  /** Presses a key, waits for each of the expected texts, and returns all announcements. */
  async press(key: string, ...expected: readonly (string | RegExp)[]): Promise<string> {
    const mark = this.#orca.mark;
    await this.#orca.press(key);
    for (const text of expected) await this.#orca.waitForSpeech(text, mark);
    return this.#note(key, mark);
  }

  /** Types a text; `name` replaces a secret in the transcript, which must not contain it. */
  async type(text: string, name = text): Promise<void> {
    const mark = this.#orca.mark;
    await this.#orca.type(text);
    this.#transcript.addTyping(`types ${name}`, this.#orca.saidSince(mark));
  }

  /** Presses Tab until the text is announced, and returns all announcements on the way. */
  async tabTo(wanted: RegExp, key: 'Tab' | 'shift+Tab' = 'Tab'): Promise<string> {
    const speech: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      const last = await this.press(key);
      speech.push(last);
      if (wanted.test(last)) return speech.join('\n');
    }
    throw new Error(`On the way with ${key}, ${String(wanted)} was not said, but:\n${speech.join('\n')}`);
  }

  /** Does something that takes a while, waits for the last text, and returns all announcements. */
  async waitFor(action: string, act: () => unknown, end: RegExp): Promise<string> {
    const mark = this.#orca.mark;
    await act();
    await this.#orca.waitForSpeech(end, mark);
    return this.#note(action, mark);
  }

  close() {
    return this.#desktop.close();
  }

  #note(action: string, mark: number): string {
    const said = this.#orca.saidSince(mark);
    this.#transcript.add(action, said);
    return said.join('\n');
  }
}

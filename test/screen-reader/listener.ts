import { Desktop, type Engine } from './desktop.js';
import { Orca } from './orca.js';
import { Transcript } from './transcript.js';

/** Somebody who has a keyboard and hears, and goes by nothing else. */
export class Listener {
  readonly #desktop: Desktop;
  readonly #orca: Orca;
  readonly #transcript: Transcript;

  private constructor(desktop: Desktop, orca: Orca, transcript: Transcript) {
    this.#desktop = desktop;
    this.#orca = orca;
    this.#transcript = transcript;
  }

  static async at(engine: Engine, page: string, drawn: Promise<void>) {
    const desktop = await Desktop.open();
    try {
      desktop.browse(engine, page);
      await drawn;
      const orca = await Orca.start(desktop);
      const versions = `${await desktop.version('orca')} in ${await desktop.version(engine)}`;
      const made =
        'In brackets what was done, below it what was said. Written by `npm run test:all -- screen-reader`.';
      const listener = new Listener(desktop, orca, new Transcript(`# ${versions}`, '', made));
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

  /** Presses a key, and hears what comes of it: all that is waited for, however long it takes, and what goes with it. */
  async press(key: string, ...awaited: readonly (string | RegExp)[]): Promise<string> {
    const mark = this.#orca.mark;
    await this.#orca.press(key);
    for (const words of awaited) await this.#orca.hears(words, mark);
    return this.#note(key, mark);
  }

  /** For a secret there is another name, since the transcript must not hold it. */
  async type(text: string, name = text): Promise<void> {
    const mark = this.#orca.mark;
    await this.#orca.type(text);
    this.#transcript.addTyping(`types ${name}`, this.#orca.saidSince(mark));
  }

  /** Presses Tab until something is heard; gives everything that was heard on the way. */
  async tabTo(wanted: RegExp, key: 'Tab' | 'shift+Tab' = 'Tab'): Promise<string> {
    const heard: string[] = [];
    for (let presses = 0; presses < 60; presses++) {
      const last = await this.press(key);
      heard.push(last);
      if (wanted.test(last)) return heard.join('\n');
    }
    throw new Error(`On the way with ${key}, ${String(wanted)} was not heard, but:\n${heard.join('\n')}`);
  }

  /** Does something that is answered later, and hears it through to the end. */
  async hear(deed: string, act: () => unknown, end: RegExp): Promise<string> {
    const mark = this.#orca.mark;
    await act();
    await this.#orca.hears(end, mark);
    return this.#note(deed, mark);
  }

  close() {
    return this.#desktop.close();
  }

  #note(deed: string, mark: number): string {
    const said = this.#orca.saidSince(mark);
    this.#transcript.add(deed, said);
    return said.join('\n');
  }
}

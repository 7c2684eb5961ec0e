import { readFile } from 'node:fs/promises';
import type { CDPSession, Page } from 'puppeteer-core';
import { secretsIn, type Secrets } from './marked-secrets.js';

interface Traces {
  readonly counts: Readonly<Record<'attributes' | 'texts' | 'events' | 'entries', number>>;
  readonly [place: string]: string | object;
}

interface PageWatch {
  traces(): Promise<Traces>;
  hold(): void;
  held(): string;
  lastMatch(): string;
}

declare global {
  var secretWatch: PageWatch;
}

/** Looks for secrets in every place of a page where one must not stand; the looking is done outside of the page. */
export class SecretWatch {
  readonly #page: Page;
  readonly #devTools: CDPSession;
  readonly #secrets: readonly Secrets[];
  readonly #console: string[] = [];
  readonly #requests: string[] = [];

  private constructor(page: Page, devTools: CDPSession, secrets: readonly Secrets[]) {
    this.#page = page;
    this.#devTools = devTools;
    this.#secrets = secrets;
  }

  /** To be called before the page is opened. */
  static async on(page: Page, devTools: CDPSession, ...secrets: readonly Secrets[]) {
    const watch = new SecretWatch(page, devTools, secrets);
    await page.evaluateOnNewDocument(
      await readFile(new URL('./page/watch-secrets.js', import.meta.url), 'utf8'),
    );
    for (const domain of ['Runtime', 'Log', 'Network', 'Accessibility'] as const) {
      await devTools.send(`${domain}.enable`);
    }
    for (const event of ['Runtime.consoleAPICalled', 'Runtime.exceptionThrown', 'Log.entryAdded'] as const) {
      devTools.on(event, (said) => watch.#console.push(JSON.stringify(said)));
    }
    for (const event of ['requestWillBeSent', 'webSocketCreated', 'webSocketFrameSent'] as const) {
      devTools.on(`Network.${event}`, (sent) => watch.#requests.push(JSON.stringify(sent)));
    }
    return watch;
  }

  /**
   * What stands where it must not, as "secret in place". The accessibility tree has what is read on the screen, so
   * fields that are shown there on purpose are left out of it.
   */
  async leaks(shown: readonly string[] = []): Promise<string[]> {
    const { counts: _, console: logged, ...traces } = await this.#page.evaluate(() => secretWatch.traces());
    return this.#found({
      ...traces,
      console: [logged, ...this.#console].join('\n'),
      requests: this.#requests.join('\n'),
      'accessibility tree': await this.#spoken((label) => !shown.includes(label)),
    });
  }

  /** What the accessibility tree says of the fields that are shown on purpose: to know that it would tell. */
  async spokenOf(label: string): Promise<string[]> {
    const spoken = await this.#spoken((each) => each === label);
    return secretsIn(spoken, ...this.#secrets);
  }

  /** How much has been looked through. */
  async counts() {
    const { counts } = await this.#page.evaluate(() => secretWatch.traces());
    return { ...counts, requests: this.#requests.length };
  }

  /** Keeps what stands on the page now, to be looked through when it has gone. */
  hold() {
    return this.#page.evaluate(() => secretWatch.hold());
  }

  /** What can still be reached from what was held. */
  async reachable(): Promise<string[]> {
    return this.#found({ held: await this.#page.evaluate(() => secretWatch.held()) });
  }

  /** What the engine still knows; to be asked first, because looking anywhere else runs expressions of its own. */
  async lastMatch(): Promise<string[]> {
    return this.#found({ 'last match': await this.#page.evaluate(() => secretWatch.lastMatch()) });
  }

  #found(places: Readonly<Record<string, unknown>>): string[] {
    return Object.entries(places).flatMap(([place, text]) =>
      secretsIn(String(text), ...this.#secrets).map((secret) => `${secret} in ${place}`),
    );
  }

  /** The text of every node that is, or stands in, a field that is wanted; and of all that is in no field. */
  async #spoken(isWanted: (label: string) => boolean): Promise<string> {
    const { nodes } = await this.#devTools.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const fieldOf = (node: (typeof nodes)[number] | undefined): string => {
      if (node === undefined) return '';
      if (node.role?.value === 'textbox') return String(node.name?.value);
      return fieldOf(byId.get(node.parentId ?? ''));
    };
    return JSON.stringify(nodes.filter((node) => isWanted(fieldOf(node))));
  }
}

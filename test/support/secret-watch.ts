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

/** Searches every place of a page where no secret may appear. The search itself runs outside the page. */
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

  /** Must be called before the page is opened. */
  static async on(page: Page, devTools: CDPSession, ...secrets: readonly Secrets[]) {
    const watch = new SecretWatch(page, devTools, secrets);
    await page.evaluateOnNewDocument(
      await readFile(new URL('./page/watch-secrets.js', import.meta.url), 'utf8'),
    );
    for (const domain of ['Runtime', 'Log', 'Network', 'Accessibility'] as const) {
      await devTools.send(`${domain}.enable`);
    }
    for (const event of ['Runtime.consoleAPICalled', 'Runtime.exceptionThrown', 'Log.entryAdded'] as const) {
      devTools.on(event, (entry) => watch.#console.push(JSON.stringify(entry)));
    }
    for (const event of ['requestWillBeSent', 'webSocketCreated', 'webSocketFrameSent'] as const) {
      devTools.on(`Network.${event}`, (sent) => watch.#requests.push(JSON.stringify(sent)));
    }
    return watch;
  }

  /**
   * The leaked secrets, as "secret in place". The accessibility tree contains every text that is visible, so the fields
   * that show their secret on purpose are not searched there.
   */
  async leaks(shown: readonly string[] = []): Promise<string[]> {
    const { counts: _, console: logged, ...traces } = await this.#page.evaluate(() => secretWatch.traces());
    return this.#found({
      ...traces,
      console: [logged, ...this.#console].join('\n'),
      requests: this.#requests.join('\n'),
      'accessibility tree': await this.#accessibilityTree((label) => !shown.includes(label)),
    });
  }

  /** The secrets of a shown field in the accessibility tree, to prove that a leak would be found there. */
  async secretsInTree(label: string): Promise<string[]> {
    const tree = await this.#accessibilityTree((each) => each === label);
    return secretsIn(tree, ...this.#secrets);
  }

  /** How much has been searched. */
  async counts() {
    const { counts } = await this.#page.evaluate(() => secretWatch.traces());
    return { ...counts, requests: this.#requests.length };
  }

  /** Keeps the elements that are on the page now, for a search after their removal. */
  hold() {
    return this.#page.evaluate(() => secretWatch.hold());
  }

  /** The secrets that are still reachable from the kept elements. */
  async reachable(): Promise<string[]> {
    return this.#found({ held: await this.#page.evaluate(() => secretWatch.held()) });
  }

  /** The secrets in the engine's last match. Must be called first, because other searches run regular expressions. */
  async lastMatch(): Promise<string[]> {
    return this.#found({ 'last match': await this.#page.evaluate(() => secretWatch.lastMatch()) });
  }

  #found(places: Readonly<Record<string, unknown>>): string[] {
    return Object.entries(places).flatMap(([place, text]) =>
      secretsIn(String(text), ...this.#secrets).map((secret) => `${secret} in ${place}`),
    );
  }

  /** The nodes of all fields whose label is included, and the nodes outside of fields. */
  async #accessibilityTree(isIncluded: (label: string) => boolean): Promise<string> {
    const { nodes } = await this.#devTools.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const fieldOf = (node: (typeof nodes)[number] | undefined): string => {
      if (node === undefined) return '';
      if (node.role?.value === 'textbox') return String(node.name?.value);
      return fieldOf(byId.get(node.parentId ?? ''));
    };
    return JSON.stringify(nodes.filter((node) => isIncluded(fieldOf(node))));
  }
}

import type { CDPSession, Page } from 'puppeteer-core';

declare global {
  var policyViolations: string[];
}

/** Hears of every breach of a page's policy, from the page and from the browser itself. */
export class PolicyWatch {
  readonly #page: Page;
  readonly #told: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
  }

  /** To be called before the page is opened. */
  static async on(page: Page, devTools: CDPSession) {
    const watch = new PolicyWatch(page);
    await page.evaluateOnNewDocument(() => {
      globalThis.policyViolations = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        policyViolations.push(`page: ${event.effectiveDirective} ${event.sample}`),
      );
    });
    devTools.on('Audits.issueAdded', ({ issue }) => {
      const breach = issue.details.contentSecurityPolicyIssueDetails;
      if (breach !== undefined) watch.#told.push(`browser: ${breach.violatedDirective}`);
    });
    devTools.on('Log.entryAdded', ({ entry }) => {
      if (entry.source === 'security' || entry.level === 'error') watch.#told.push(`log: ${entry.text}`);
    });
    page.on('pageerror', (error) => watch.#told.push(`error: ${String(error)}`));
    await devTools.send('Audits.enable');
    await devTools.send('Log.enable');
    return watch;
  }

  async violations(): Promise<string[]> {
    return [...(await this.#page.evaluate(() => policyViolations)), ...this.#told];
  }
}

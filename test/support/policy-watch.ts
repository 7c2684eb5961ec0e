import type { CDPSession, Page } from 'puppeteer-core';

declare global {
  var policyViolations: string[];
}

/** Collects every violation of a page's content security policy, from the page and from the browser. */
export class PolicyWatch {
  readonly #page: Page;
  readonly #reported: string[] = [];

  private constructor(page: Page) {
    this.#page = page;
  }

  /** Must be called before the page is opened. */
  static async on(page: Page, devTools: CDPSession) {
    const watch = new PolicyWatch(page);
    await page.evaluateOnNewDocument(() => {
      globalThis.policyViolations = [];
      document.addEventListener('securitypolicyviolation', (event) =>
        policyViolations.push(`page: ${event.effectiveDirective} ${event.sample}`),
      );
    });
    devTools.on('Audits.issueAdded', ({ issue }) => {
      const violation = issue.details.contentSecurityPolicyIssueDetails;
      if (violation !== undefined) watch.#reported.push(`browser: ${violation.violatedDirective}`);
    });
    devTools.on('Log.entryAdded', ({ entry }) => {
      if (entry.source === 'security' || entry.level === 'error') watch.#reported.push(`log: ${entry.text}`);
    });
    page.on('pageerror', (error) => watch.#reported.push(`error: ${String(error)}`));
    await devTools.send('Audits.enable');
    await devTools.send('Log.enable');
    return watch;
  }

  async violations(): Promise<string[]> {
    return [...(await this.#page.evaluate(() => policyViolations)), ...this.#reported];
  }
}

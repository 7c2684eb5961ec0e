import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { startBrowser, startServer, Visitor } from '../support/demo-site.js';

// The recipes of demo/docs/theming.md in their host pages: the form looks as its page does, and can be read.

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Axe {
  run(context: Element, options: object): Promise<{ violations: { nodes: { failureSummary: string }[] }[] }>;
}

describe('the looks', () => {
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startServer>>;
  let axe: string;

  before(async () => {
    browser = await startBrowser();
    site = await startServer();
    axe = await readFile(AXE, 'utf8');
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });

  for (const look of ['plain', 'bootstrap', 'material', 'polaris']) {
    for (const scheme of ['light', 'dark']) {
      it(`${look}, ${scheme}: every text of the form can be read, with errors shown`, async () => {
        const visitor = await Visitor.at(browser, `${site.origin}/looks/${look}.html`);
        await visitor.page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        await (await visitor.find('button', 'Add connection')).click();
        await visitor.find('alert');
        await visitor.page.evaluate(axe);
        const faults = await visitor.page.evaluate(async () => {
          const form = document.querySelector('miva-connection-setup')!;
          const options = { runOnly: ['color-contrast'] };
          const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(form, options);
          return violations.flatMap(({ nodes }) => nodes.map(({ failureSummary }) => failureSummary));
        });
        expect(faults).to.deep.equal([]);
        expect(await visitor.faults()).to.deep.equal([]);
        await visitor.close();
      });
    }
  }

  for (const look of ['bootstrap', 'material', 'polaris']) {
    it(`${look}: the form's button has the colours of the page's`, async () => {
      const visitor = await Visitor.at(browser, `${site.origin}/looks/${look}.html`);
      await visitor.find('button', 'Add connection');
      const [ours, theirs] = await visitor.page.evaluate(() => {
        const { shadowRoot } = document.querySelector('miva-connection-setup')!;
        const buttons = [
          shadowRoot!.querySelector('[type="submit"]')!,
          document.querySelector('.host-button')!,
        ];
        return buttons.map((button) => {
          const { backgroundColor, color } = getComputedStyle(button);
          return { backgroundColor, color };
        });
      });
      expect(ours).to.deep.equal(theirs);
      await visitor.close();
    });
  }
});

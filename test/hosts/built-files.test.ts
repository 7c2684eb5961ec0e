import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { startBrowser, startServer } from '../support/demo-site.js';
import { LIT_GLOBALS } from '../support/lit-globals.js';
import { PuppeteerFormDriver } from '../support/puppeteer-form-driver.js';

const FILES = ['miva-connection-setup.js', 'miva-connection-setup.iife.js'] as const;

const read = (path: string): Promise<Buffer> => readFile(new URL(`../../dist/${path}`, import.meta.url));

describe('the built files', () => {
  let server: Awaited<ReturnType<typeof startServer>>;
  let browser: Browser;

  before(async () => {
    server = await startServer();
    browser = await startBrowser();
  });

  after(async () => {
    await browser.close();
    await server.stop();
  });

  /** Opens a page with this markup and without a policy, on the origin of the demo server. */
  async function pageOf(markup: string): Promise<Page> {
    const page = await browser.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isPage = request.url() === `${server.origin}/a-page-without-a-policy`;
      void (isPage
        ? request.respond({ contentType: 'text/html', body: `<!doctype html>${markup}` })
        : request.continue());
    });
    await page.goto(`${server.origin}/a-page-without-a-policy`);
    return page;
  }

  for (const file of FILES) {
    const type = file.endsWith('.iife.js') ? 'text/javascript' : 'module';

    describe(file, () => {
      it('contains Lit', async () => {
        expect(String(await read(`cdn/${file}`))).to.include('litElementVersions');
      });

      it('has its hash in integrity.json', async () => {
        const hashes = JSON.parse(String(await read('cdn/integrity.json'))) as Record<string, string>;
        const hash = createHash('sha384')
          .update(await read(`cdn/${file}`))
          .digest('base64');
        expect(hashes[file]).to.equal(`sha384-${hash}`);
      });

      it('registers the element when its integrity is checked, does nothing when loaded twice, and adds no global names but those of Lit', async () => {
        const hashes = JSON.parse(String(await read('cdn/integrity.json'))) as Record<string, string>;
        const page = await pageOf('');
        const before = await page.evaluate(() => Object.getOwnPropertyNames(globalThis));
        const load = (query: string): Promise<boolean> =>
          page.evaluate(
            (src, scriptType, integrity) =>
              new Promise<boolean>((resolve) => {
                const script = document.createElement('script');
                Object.assign(script, { src, type: scriptType, integrity });
                script.onload = () => resolve(true);
                script.onerror = () => resolve(false);
                document.head.append(script);
              }),
            `/dist/cdn/${file}${query}`,
            type,
            hashes[file]!,
          );
        expect(await load('')).to.equal(true);
        expect(await load('?again')).to.equal(true);
        await page.evaluate(() => document.body.append(document.createElement('miva-connection-setup')));
        const driver = await PuppeteerFormDriver.on(page);
        expect(Object.keys(await driver.values())).to.have.length(7);
        const added = await page.evaluate(
          (known) => Object.getOwnPropertyNames(globalThis).filter((name) => !known.includes(name)),
          before,
        );
        expect(added).to.have.members(LIT_GLOBALS);
        await page.close();
      });

      it('renders one form over server-rendered markup and keeps the typed values', async () => {
        const page = await pageOf(
          `<miva-connection-setup><template shadowrootmode="open"><form>
            <input class="input" id="name-input" type="text" /></form></template></miva-connection-setup>`,
        );
        const typed = await page.waitForSelector('>>> form input');
        await typed!.type('Early bird');
        await page.addScriptTag({ url: `/dist/cdn/${file}`, type });
        const driver = await PuppeteerFormDriver.on(page);
        expect(Object.values(await driver.values())).to.deep.equal(['Early bird', '', '', '', '', '', '']);
        const forms = await page.$eval('miva-connection-setup', ({ shadowRoot, value }) => ({
          count: shadowRoot!.querySelectorAll('form').length,
          name: value.name,
        }));
        expect(forms).to.deep.equal({ count: 1, name: 'Early bird' });
        await page.close();
      });

      it('moves no typed text into another field when the server-rendered markup differs', async () => {
        const page = await pageOf(
          `<miva-connection-setup><template shadowrootmode="open"><form>
            <input id="password-input" type="password" /></form></template></miva-connection-setup>`,
        );
        const typed = await page.waitForSelector('>>> form input');
        await typed!.type('hush');
        await page.addScriptTag({ url: `/dist/cdn/${file}`, type });
        const driver = await PuppeteerFormDriver.on(page);
        expect(Object.values(await driver.values())).not.to.include('hush');
        await page.close();
      });
    });
  }

  it('can be imported in Node: the class and core', async () => {
    const main = (await import('miva-connection-setup')) as Record<string, unknown>;
    const core = (await import('miva-connection-setup/core')) as Record<string, unknown>;
    expect(Object.keys(main).sort()).to.deep.equal([
      'MivaConnectionChangeEvent',
      'MivaConnectionInvalidEvent',
      'MivaConnectionPhaseEvent',
      'MivaConnectionSetup',
      'MivaConnectionSubmitEvent',
      'connectionOptionsContext',
      'define',
    ]);
    expect(core['parseConnection']).to.be.a('function');
  });

  it('does not import Lit in core', async () => {
    const seen = new Set<string>();
    const waiting = ['core.js'];
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (seen.has(file)) continue;
      seen.add(file);
      const text = String(await read(file));
      for (const [, from] of text.matchAll(/^(?:import|export)\b[^"\n]*"([^"\n]+)";$/gm)) {
        if (from!.startsWith('.')) waiting.push(new URL(from!, `http://x/${file}`).pathname.slice(1));
        else expect(from).to.match(/^zod\/mini$/);
      }
    }
  });
});

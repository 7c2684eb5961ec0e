import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { startBrowser } from '../support/demo-site.js';
import { removeForm, createConnection, editConnection, type Stop } from '../support/form-lifecycle.js';
import { PASTED, REPLACED, TYPED } from '../support/marked-secrets.js';
import { pageOf, SCRIPTS, startSite } from '../support/plain-site.js';
import { PuppeteerFormDriver } from '../support/puppeteer-form-driver.js';
import { SecretWatch } from '../support/secret-watch.js';

const FORM = `<miva-connection-setup></miva-connection-setup>${SCRIPTS.classic}`;
const PAGES = {
  '/create': pageOf(FORM),
  '/edit': pageOf(FORM.replace('>', ' mode="edit">')),
  '/without-form': pageOf('<p>Nothing here</p>'),
};

describe('the form', function () {
  this.timeout(300_000);
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  let driver: PuppeteerFormDriver;
  let watch: SecretWatch;

  before(async () => {
    site = await startSite(PAGES);
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });
  afterEach(() => driver.close());

  const visit = async (path: keyof typeof PAGES) => {
    driver = await PuppeteerFormDriver.at(browser, `${site.origin}${path}`, async (page, devTools) => {
      watch = await SecretWatch.on(page, devTools, TYPED, PASTED, REPLACED);
      // Without the clipboard the form shows the text for manual copying, which is one more place to search.
      await devTools.send('Browser.setPermission', {
        permission: { name: 'clipboard-write', allowWithoutSanitization: false },
        setting: 'denied',
      });
    });
  };

  /** Searches every place at every stop, and records what was found where. */
  const recordLeaks = () => {
    const found: string[] = [];
    const stops: string[] = [];
    const exposed: string[] = [];
    const stop: Stop = async (name, shown = []) => {
      stops.push(name);
      for (const leak of await watch.leaks(shown)) found.push(`${name}: ${leak}`);
      for (const label of shown) exposed.push(...(await watch.secretsInTree(label)));
    };
    return { found, stops, exposed, stop };
  };

  it('leaks no secret while a connection is created, from the first keystroke to removal', async () => {
    await visit('/create');
    const { found, stops, exposed, stop } = recordLeaks();
    await createConnection(driver, stop);
    await removeForm(driver, stop);
    expect(found).to.deep.equal([]);
    expect(stops).to.include.members(['accepted', 'removed']);
    expect(exposed, 'secrets that are shown on purpose are found').to.include.members([
      TYPED.password,
      TYPED.apiToken,
      TYPED.signingDigest,
    ]);
    const { attributes, texts, events, requests } = await watch.counts();
    expect(Math.min(attributes, texts), 'what was searched').to.be.greaterThan(300);
    expect(events).to.be.greaterThan(100);
    expect(requests).to.be.greaterThan(1);
    expect(
      site.received.filter((request) => !request.startsWith('GET ')),
      'what was sent',
    ).to.deep.equal([]);
  });

  it('leaks no secret while a stored connection is edited', async () => {
    await visit('/edit');
    const { found, stops, stop } = recordLeaks();
    await editConnection(driver, stop);
    expect(found).to.deep.equal([]);
    expect(stops).to.include('saved');
  });

  it('is tested by a watch that finds a secret in every place where a page can leak it', async () => {
    await visit('/without-form');
    const secret = TYPED.apiToken;
    await driver.page.evaluate(async (leak) => {
      customElements.define(
        'miva-connection-setup',
        class extends HTMLElement {
          readonly given = leak;
        },
      );
      const form = document.createElement('miva-connection-setup') as HTMLElement;
      form.attachShadow({ mode: 'open', serializable: true }).innerHTML =
        `<label>Token<input></label><p title="${leak}">${leak}</p>`;
      document.body.append(form);
      form.dispatchEvent(new CustomEvent('miva-connection-change', { detail: { deep: [leak] } }));
      console.debug({ far: { below: { leak } } });
      const styles = new CSSStyleSheet();
      styles.replaceSync(`p { --leak: "${leak}" }`);
      form.shadowRoot!.adoptedStyleSheets = [styles];
      await navigator.clipboard.writeText(leak).catch(() => {});
      localStorage.setItem('leak', leak);
      history.replaceState({ leak }, '', `?${leak}`);
      postMessage(leak, '*');
      performance.mark(leak);
      await fetch(`/?${leak}`);
    }, secret);
    const places = (await watch.leaks()).map((leak) => leak.replace(`${secret} in `, ''));
    expect(places.sort()).to.deep.equal(
      [
        'accessibility tree',
        'address',
        'attributes',
        'clipboard',
        'console',
        'events',
        'getters',
        'markup',
        'messages',
        'performance',
        'requests',
        'storage',
        'styles',
        'texts',
      ].sort(),
    );
  });
});

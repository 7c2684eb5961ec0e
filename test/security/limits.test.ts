import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { startBrowser } from '../support/demo-site.js';
import { fillWith, LABELS } from '../support/form-lifecycle.js';
import { PASTED, TYPED } from '../support/marked-secrets.js';
import { PuppeteerFormDriver } from '../support/puppeteer-form-driver.js';
import { pageOf, SCRIPTS, startSite, STRICT_POLICY } from '../support/plain-site.js';
import { PolicyWatch } from '../support/policy-watch.js';

const FORM = '<miva-connection-setup></miva-connection-setup>';

declare global {
  var intercepted: Record<string, string>;
}

describe('the documented limits', function () {
  this.timeout(60_000);
  let browser: Browser;
  let driver: PuppeteerFormDriver;
  let close: () => Promise<void>;

  before(async () => {
    browser = await startBrowser();
  });
  after(() => browser.close());
  afterEach(async () => {
    await driver.close();
    await close();
  });

  const visit = async (body: string, policy?: string) => {
    const site = await startSite({ '/': pageOf(body) }, policy ? { 'Content-Security-Policy': policy } : {});
    close = () => site.stop();
    let watch!: PolicyWatch;
    driver = await PuppeteerFormDriver.at(browser, site.origin, async (page, devTools) => {
      watch = await PolicyWatch.on(page, devTools);
    });
    return watch;
  };
  const isDefined = () =>
    driver.page.evaluate(() => customElements.get('miva-connection-setup') !== undefined);

  it('does not hide keys, input, clipboard, fields and the submit event from scripts of the same page', async () => {
    await visit(FORM + SCRIPTS.classic);
    await driver.page.evaluate(() => {
      globalThis.intercepted = { keys: '', input: '', clipboard: '', field: '', submit: '' };
      addEventListener('keydown', ({ key }) => void (intercepted['keys'] += key), true);
      addEventListener(
        'input',
        (event) => void (intercepted['input'] += String((event as InputEvent).data)),
        true,
      );
      addEventListener(
        'paste',
        (event) => void (intercepted['clipboard'] += event.clipboardData!.getData('text')),
        true,
      );
      addEventListener(
        'miva-connection-submit',
        (event) =>
          void (intercepted['submit'] += JSON.stringify((event as Event & { payload: unknown }).payload)),
        true,
      );
    });
    await fillWith(driver, TYPED);
    await driver.paste(LABELS.password, PASTED.password);
    await driver.submit();
    const { keys, input, clipboard, submit } = await driver.page.evaluate(() => intercepted);
    expect(keys).to.include(TYPED.apiToken);
    expect(input).to.include(TYPED.apiToken);
    expect(clipboard).to.equal(PASTED.password);
    expect(submit).to.include(TYPED.apiToken);
    expect(await driver.valueAt(LABELS.apiToken)).to.equal(TYPED.apiToken);
  });

  it('keeps a token that was typed into another field out of the value', async () => {
    await visit(FORM + SCRIPTS.classic);
    await driver.fill('Name', TYPED.apiToken);
    const value = await driver.page.evaluate(() => document.querySelector('miva-connection-setup')!.value);
    expect(value.name).to.equal('');
  });

  it('puts no password of a pasted message into another field', async () => {
    await visit(FORM + SCRIPTS.classic);
    const valueNow = () =>
      driver.page.evaluate(() => document.querySelector('miva-connection-setup')!.value.username);
    await driver.paste('Name', `Username: bob\npw is ${TYPED.password}\nStore Code: HG01`);
    expect(await driver.text()).not.to.include(TYPED.password);
    await driver.click('Fill in fields');
    expect(await valueNow()).not.to.include(TYPED.password);
  });

  it('does not load where the name of its policy is not allowed', async () => {
    const watch = await visit(
      FORM + SCRIPTS.module,
      STRICT_POLICY.replace('trusted-types lit-html', 'trusted-types own'),
    );
    expect(await isDefined()).to.equal(false);
    expect((await watch.violations()).join('\n')).to.match(/error: TypeError: .*lit-html/);
  });

  it('does not load beside another copy of Lit, unless duplicates of its policy are allowed', async () => {
    const both = FORM + SCRIPTS.module + SCRIPTS.classic;
    const alone = await visit(both, STRICT_POLICY);
    expect((await alone.violations()).join('\n')).to.match(/error: TypeError: .*lit-html/);
    await driver.close();
    await close();
    const allowed = await visit(both, `${STRICT_POLICY} 'allow-duplicates'`);
    expect(await allowed.violations()).to.deep.equal([]);
    expect(await isDefined()).to.equal(true);
  });

  it('does not load from a file that does not match its hash', async () => {
    const hashes = JSON.parse(
      await readFile(new URL('../../dist/cdn/integrity.json', import.meta.url), 'utf8'),
    ) as Record<string, string>;
    const tag = (hash: string) => SCRIPTS.classic.replace(' defer', ` integrity="${hash}" defer`);
    await visit(FORM + tag(hashes['miva-connection-setup.js']!));
    expect(await isDefined(), 'with the hash of another file').to.equal(false);
    await driver.close();
    await close();
    await visit(FORM + tag(hashes['miva-connection-setup.iife.js']!));
    expect(await isDefined(), 'with its own').to.equal(true);
  });
});

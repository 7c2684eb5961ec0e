import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { english as en } from '../../src/i18n/english.js';
import { startBrowser } from '../support/demo-site.js';
import {
  LABELS,
  removeForm,
  createConnection,
  editConnection,
  PASTE_BOX,
} from '../support/form-lifecycle.js';
import { PASTED, REPLACED, secretsIn, TYPED } from '../support/marked-secrets.js';
import { pageOf, SCRIPTS, startSite } from '../support/plain-site.js';
import { PuppeteerFormDriver } from '../support/puppeteer-form-driver.js';

const page = (form: string): string =>
  pageOf(
    `<label>Beside the form <input id="beside"></label>${form}<script src="/rrweb.js"></script>${SCRIPTS.classic}`,
  );
const PAGES = {
  '/create': page('<miva-connection-setup></miva-connection-setup>'),
  '/edit': page('<miva-connection-setup mode="edit"></miva-connection-setup>'),
};
// Turns off the recorder's own masking of password fields and typed text.
const RECORD = `
  globalThis.recording = [];
  rrweb.record({
    emit: (event) => recording.push(JSON.stringify(event)),
    maskAllInputs: false,
    maskInputOptions: { password: false },
  });
  void 0;
`;
const BESIDE = 'recorded-Vx4jQw8';

describe('a session recorder', function () {
  this.timeout(120_000);
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  let driver: PuppeteerFormDriver;

  before(async () => {
    site = await startSite(PAGES);
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });
  afterEach(() => driver.close());

  const record = async (path: keyof typeof PAGES) => {
    driver = await PuppeteerFormDriver.at(browser, `${site.origin}${path}`);
    await driver.page.evaluate(RECORD);
  };

  /** Types into a field beside the form, to be sure that the recorder works, and returns the recording. */
  const recorded = async (): Promise<string> => {
    await driver.page.focus('#beside');
    await driver.page.keyboard.type(BESIDE);
    await driver.settled();
    const text = String(await driver.page.evaluate('recording.join()'));
    expect(text, 'the field beside').to.include(BESIDE);
    expect(text, 'the name of the store').to.include('Harbor Goods');
    return text;
  };

  it('records no secret while a connection is created, and nothing that was found in a pasted message', async () => {
    await record('/create');
    const found: string[] = [];
    await createConnection(driver, async (name) => {
      if ((await driver.text()).includes(en.paste.found)) found.push(name);
    });
    await removeForm(driver, async () => {});
    const text = await recorded();
    expect(secretsIn(text, TYPED, PASTED, REPLACED)).to.deep.equal([]);
    expect(found, 'where the preview was shown').to.include('a message pasted into the box');
    expect(text, 'the hint beside it').to.include(en.paste.hint);
    expect(text).not.to.include(en.paste.found);
  });

  it('records no secret while a connection is edited', async () => {
    await record('/edit');
    await editConnection(driver, async () => {});
    expect(secretsIn(await recorded(), TYPED, PASTED, REPLACED)).to.deep.equal([]);
  });

  it('records no secret that is in the form when the recording begins', async () => {
    driver = await PuppeteerFormDriver.at(browser, `${site.origin}/create`);
    for (const [field, label] of Object.entries(LABELS)) {
      await driver.fill(label, TYPED[field as keyof typeof TYPED]);
      await driver.click(`Show ${label}`);
    }
    await driver.fill('Name', 'Harbor Goods');
    await driver.openPasteBox();
    await driver.fill(PASTE_BOX, PASTED.apiToken);
    await driver.page.evaluate(RECORD);
    expect(secretsIn(await recorded(), TYPED, PASTED)).to.deep.equal([]);
  });
});

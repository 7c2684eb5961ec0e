import { expect } from '@open-wc/testing';
import { ALLOWED_IPS } from '../../src/core/facts.js';
import { english as en } from '../../src/messages/english.js';
import { CLOSED_CLIPBOARDS, replaceClipboard, restoreClipboard } from '../support/clipboard.js';
import { setupPage } from '../support/setup-page.js';

const ADDRESS = ALLOWED_IPS[0]!;
const COPY = `Copy ${ADDRESS}`;

describe('the allow-list address', () => {
  let copied: string[];
  let read: boolean;
  beforeEach(() => {
    copied = [];
    read = false;
    const noteRead = () => {
      read = true;
      return Promise.resolve('');
    };
    replaceClipboard({
      writeText: (text: string) => Promise.resolve(void copied.push(text)),
      readText: noteRead,
      read: noteRead,
    });
  });
  afterEach(restoreClipboard);

  it('stands beside a Copy button that names it', async () => {
    const page = await setupPage();
    expect(page.addresses).to.deep.equal([ADDRESS]);
    expect(page.button(COPY).textContent?.trim()).to.equal('Copy');
  });

  it('is copied, and the form says so', async () => {
    const page = await setupPage();
    await page.click(COPY);
    await page.hears(`Copied ${ADDRESS}`);
    expect(copied).to.deep.equal([ADDRESS]);
    expect(getSelection()!.toString(), 'the selection is left alone').to.equal('');
  });

  it('says so again the second time: the region is emptied in between', async () => {
    const page = await setupPage();
    await page.click(COPY);
    await page.hears(`Copied ${ADDRESS}`);
    const said = page.listen();
    await page.click(COPY);
    await page.settled();
    await page.hears(`Copied ${ADDRESS}`);
    expect(said).to.deep.equal(['', `Copied ${ADDRESS}`]);
  });

  for (const [name, clipboard] of CLOSED_CLIPBOARDS) {
    it(`is selected where the clipboard ${name}, and the form names the shortcut`, async () => {
      replaceClipboard(clipboard);
      const page = await setupPage();
      await page.click(COPY);
      await page.hears(en.copyByHand);
      expect(en.copyByHand).to.include('Ctrl+C').and.to.include('Command+C');
      expect(getSelection()!.toString()).to.equal(ADDRESS);
    });
  }

  it('is ticked at its button until something else is copied, for those who do not hear it', async () => {
    const page = await setupPage();
    page.element.allowedIps = [ADDRESS, '192.0.2.7'];
    await page.settled();
    const ticked = () =>
      page.addresses.filter((address) =>
        getComputedStyle(page.button(`Copy ${address}`), '::after').content.includes('✓'),
      );
    expect(ticked()).to.deep.equal([]);
    await page.click(COPY);
    await page.hears(`Copied ${ADDRESS}`);
    expect(ticked()).to.deep.equal([ADDRESS]);
    await page.click('Copy 192.0.2.7');
    await page.hears('Copied 192.0.2.7');
    expect(ticked()).to.deep.equal(['192.0.2.7']);
    page.element.reset();
    await page.settled();
    expect(ticked()).to.deep.equal([]);
  });

  it('leaves the focus on its button', async () => {
    const page = await setupPage();
    page.button(COPY).focus();
    await page.click(COPY);
    await page.hears(`Copied ${ADDRESS}`);
    expect(page.focusedName).to.equal(COPY);
  });

  it('never reads the clipboard, and submits nothing', async () => {
    const page = await setupPage();
    await page.fillAll();
    await page.click(COPY);
    await page.hears(`Copied ${ADDRESS}`);
    expect(read).to.equal(false);
    expect(page.asked).to.have.lengthOf(0);
    expect(page.summaryText).to.equal('');
  });

  it('can be copied while an answer is waited for', async () => {
    const page = await setupPage();
    await page.submitValid();
    await page.click(COPY);
    await page.hears(`Copied ${ADDRESS}`);
    expect(copied).to.deep.equal([ADDRESS]);
  });

  it('is copied one by one where the host allows several', async () => {
    const page = await setupPage();
    page.element.allowedIps = ['203.0.113.5', '2001:db8::7'];
    await page.settled();
    await page.click('Copy 2001:db8::7');
    await page.hears('Copied 2001:db8::7');
    expect(copied).to.deep.equal(['2001:db8::7']);
  });
});

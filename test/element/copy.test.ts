import { expect } from '@open-wc/testing';
import { ALLOWED_IPS } from '../../src/core/constants.js';
import { english as en } from '../../src/i18n/english.js';
import { CLOSED_CLIPBOARDS, replaceClipboard, restoreClipboard } from '../support/clipboard.js';
import { mountForm, textOf } from '../support/form-driver.js';

const ADDRESS = ALLOWED_IPS[0]!;
const COPY = `Copy ${ADDRESS}`;

describe('the IP address to allow', () => {
  let copied: string[];
  let read: boolean;
  beforeEach(() => {
    copied = [];
    read = false;
    const recordRead = () => {
      read = true;
      return Promise.resolve('');
    };
    replaceClipboard({
      writeText: (text: string) => Promise.resolve(void copied.push(text)),
      readText: recordRead,
      read: recordRead,
    });
  });
  afterEach(restoreClipboard);

  it('appears beside a Copy button that names it', async () => {
    const page = await mountForm();
    expect(page.addresses).to.deep.equal([ADDRESS]);
    expect(page.button(COPY).textContent?.trim()).to.equal('Copy');
  });

  it('is copied, and the copy is announced', async () => {
    const page = await mountForm();
    await page.click(COPY);
    await page.waitForAnnouncement(`Copied ${ADDRESS}`);
    expect(copied).to.deep.equal([ADDRESS]);
    expect(getSelection()!.toString(), 'the selection does not change').to.equal('');
  });

  it('is announced again the second time, because the live region is emptied in between', async () => {
    const page = await mountForm();
    await page.click(COPY);
    await page.waitForAnnouncement(`Copied ${ADDRESS}`);
    const announcements = page.recordAnnouncements();
    await page.click(COPY);
    await page.settled();
    await page.waitForAnnouncement(`Copied ${ADDRESS}`);
    expect(announcements).to.deep.equal(['', `Copied ${ADDRESS}`]);
  });

  for (const [name, clipboard] of CLOSED_CLIPBOARDS) {
    it(`is selected if the clipboard ${name}, and the shortcut is announced`, async () => {
      replaceClipboard(clipboard);
      const page = await mountForm();
      await page.click(COPY);
      await page.waitForAnnouncement(en.copyByHand);
      expect(en.copyByHand).to.include('Ctrl+C').and.to.include('Command+C');
      expect(
        page.all('p').some((each) => textOf(each) === en.copyByHand),
        'visible, too',
      ).to.equal(true);
      expect(
        page.all('p').some((each) => textOf(each) === en.copyByHand),
        'visible, too',
      ).to.equal(true);
      expect(getSelection()!.toString()).to.equal(ADDRESS);
    });
  }

  it('has a check mark on its button until something else is copied', async () => {
    const page = await mountForm();
    page.element.allowedIps = [ADDRESS, '192.0.2.7'];
    await page.settled();
    const checkedAddresses = () =>
      page.addresses.filter((address) =>
        getComputedStyle(page.button(`Copy ${address}`), '::after').content.includes('✓'),
      );
    expect(checkedAddresses()).to.deep.equal([]);
    await page.click(COPY);
    await page.waitForAnnouncement(`Copied ${ADDRESS}`);
    expect(checkedAddresses()).to.deep.equal([ADDRESS]);
    await page.click('Copy 192.0.2.7');
    await page.waitForAnnouncement('Copied 192.0.2.7');
    expect(checkedAddresses()).to.deep.equal(['192.0.2.7']);
    page.element.reset();
    await page.settled();
    expect(checkedAddresses()).to.deep.equal([]);
  });

  it('keeps the focus on its button', async () => {
    const page = await mountForm();
    page.button(COPY).focus();
    await page.click(COPY);
    await page.waitForAnnouncement(`Copied ${ADDRESS}`);
    expect(page.focusedName).to.equal(COPY);
  });

  it('is copied without reading the clipboard or submitting the form', async () => {
    const page = await mountForm();
    await page.fillAll();
    await page.click(COPY);
    await page.waitForAnnouncement(`Copied ${ADDRESS}`);
    expect(read).to.equal(false);
    expect(page.asked).to.have.lengthOf(0);
    expect(page.summaryText).to.equal('');
  });

  it('can be copied while waiting for the answer', async () => {
    const page = await mountForm();
    await page.submitValid();
    await page.click(COPY);
    await page.waitForAnnouncement(`Copied ${ADDRESS}`);
    expect(copied).to.deep.equal([ADDRESS]);
  });

  it('can be copied one by one if the host sets several', async () => {
    const page = await mountForm();
    page.element.allowedIps = ['203.0.113.5', '2001:db8::7'];
    await page.settled();
    await page.click('Copy 2001:db8::7');
    await page.waitForAnnouncement('Copied 2001:db8::7');
    expect(copied).to.deep.equal(['2001:db8::7']);
  });
});

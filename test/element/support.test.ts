import { expect, html } from '@open-wc/testing';
import { VERSION } from '../../src/core/constants.js';
import { english as en } from '../../src/i18n/english.js';
import { openClipboard, replaceClipboard, restoreClipboard } from '../support/clipboard.js';
import { mountForm, VALID, type FormDriver } from '../support/form-driver.js';

const DETAILS = 'Copy details for support';
const DIGEST = 'Signing Digest';
const hasDetails = (page: FormDriver) =>
  page.all('button').some((each) => each.textContent?.trim() === DETAILS);

async function rejectedPage(values: Readonly<Record<string, string>> = VALID) {
  const page = await mountForm();
  await page.toggle('Pending');
  await page.submitValid(values);
  page.element.settle({
    ok: false,
    code: 'miva-access-denied',
    fields: { name: 'name-taken', storeCode: 'Our own words on HG01.' },
    reference: 'REQ-7781',
  });
  await page.settled();
  return page;
}

async function copied(page: FormDriver): Promise<string[]> {
  const texts = openClipboard();
  await page.click(DETAILS);
  await page.waitForAnnouncement('Copied');
  expect(texts).to.have.lengthOf(1);
  return texts[0]!.split('\n');
}

describe('“Copy details for support”', () => {
  afterEach(restoreClipboard);

  it('appears only after a rejection', async () => {
    const page = await mountForm();
    expect(hasDetails(page), 'at first').to.equal(false);
    await page.submit();
    expect(hasDetails(page), 'after an invalid submit').to.equal(false);
    await page.submitValid();
    expect(hasDetails(page), 'while waiting').to.equal(false);
    page.element.settle({ ok: false });
    await page.settled();
    expect(hasDetails(page)).to.equal(true);
    await page.submit();
    page.element.settle({ ok: true });
    await page.settled();
    expect(hasDetails(page), 'once accepted').to.equal(false);
  });

  it('is not part of the summary, and keeps the focus', async () => {
    const page = await rejectedPage();
    expect(page.summaryText).not.to.include(DETAILS);
    openClipboard();
    page.button(DETAILS).focus();
    await page.click(DETAILS);
    await page.waitForAnnouncement('Copied');
    expect(page.focusedName).to.equal(DETAILS);
  });

  it('copies time, version, problems, reference, API URL, filled fields and the format of token and key', async () => {
    const [time, ...others] = await copied(await rejectedPage());
    expect(time).to.match(/^Time: \d{4}-\d\d-\d\d \d\d:\d\d UTC$/);
    expect(others).to.deep.equal([
      `miva-connection-setup ${VERSION}`,
      'Problems: miva-access-denied (API Token), name-taken (Name)',
      'Reference: REQ-7781',
      `API URL: ${VALID['API URL']}`,
      'Fields filled in: Name, Username, Password, Store Code, API URL, API Token, Signing Digest, Order Import Statuses',
      'API Token: 32 characters, hexadecimal',
      `Signing Digest: ${String(VALID[DIGEST].length)} characters, letters and numbers`,
    ]);
  });

  it('copies no value except the API URL, and nothing about the password', async () => {
    const text = (await copied(await rejectedPage())).join('\n');
    for (const [label, value] of Object.entries(VALID)) {
      if (label !== 'API URL') expect(text.includes(value.trim()), label).to.equal(false);
    }
    expect(text.match(/password/gi), 'only in the list of filled fields').to.have.lengthOf(1);
    expect(text.replace(/^Time.*/, '')).not.to.include(String(VALID.Password.length));
    expect(text, 'a message of the host may contain a value').not.to.include('Our own words');
  });

  for (const [typed, reported] of [
    ['https://ann:hush-hush@www.harborgoods.example/mm5/json.mvc?key=hush-hush#hush-hush', VALID['API URL']],
    ['https://ann:hush/hush-hush@www.harborgoods.example/mm5/json.mvc', 'not a URL'],
    ['hush-hush', 'not a URL'],
    ['', 'not a URL'],
  ] as const) {
    it(`copies the API URL without parts that may be secret: “${typed}”`, async () => {
      const page = await rejectedPage();
      await page.fill('API URL', typed);
      const lines = await copied(page);
      expect(lines).to.include(`API URL: ${reported}`);
      expect(lines.join().includes('hush')).to.equal(false);
    });
  }

  for (const [typed, reported] of [
    ['', 'empty'],
    ['abc def', '7 characters, contains spaces'],
    ['abcXYZ123', '9 characters, letters and numbers'],
    ['abc/XYZ+1==', '11 characters, base64'],
    ['abc-XYZ', '7 characters, other characters'],
  ] as const) {
    it(`copies the format of a token: ${reported}`, async () => {
      const page = await rejectedPage();
      await page.fill('API Token', typed);
      const lines = await copied(page);
      expect(lines).to.include(`API Token: ${reported}`);
      if (typed !== '') expect(lines.join().includes(typed)).to.equal(false);
    });
  }

  it('copies “none” for a missing reference, missing codes and empty fields', async () => {
    const page = await mountForm(html`<miva-connection-setup></miva-connection-setup>`);
    await page.submitValid();
    page.element.settle({ ok: false, message: 'Closed on Sundays.' });
    await page.settled();
    for (const label of Object.keys(VALID)) await page.fill(label, '');
    const lines = await copied(page);
    expect(lines.slice(2, 6)).to.deep.equal([
      'Problems: none',
      'Reference: none',
      'API URL: not a URL',
      'Fields filled in: none',
    ]);
  });

  it('shows the text to copy manually if the clipboard is not available, without a secret in the markup', async () => {
    const page = await rejectedPage();
    replaceClipboard(undefined);
    await page.click(DETAILS);
    await page.settled();
    expect(page.field(en.copyByHand).value, 'the visible label says why').to.equal(page.shownToCopy);
    expect(page.shownToCopy).to.include('Reference: REQ-7781');
    for (const label of ['Password', 'API Token', DIGEST] as const) {
      expect(`${page.markup} ${page.shownToCopy!}`.includes(VALID[label].trim()), label).to.equal(false);
    }
  });
});

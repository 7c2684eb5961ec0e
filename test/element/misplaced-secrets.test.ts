import { expect } from '@open-wc/testing';
import { english as en } from '../../src/i18n/english.js';
import type { MivaConnectionChangeEvent } from '../../src/element/events.js';
import { mountForm, textOf, VALID, type FormDriver } from '../support/form-driver.js';

const DIGEST = 'Signing Digest';
const TOKEN = VALID['API Token'];
const KEY = VALID[DIGEST];
const MOVE_TOKEN = en.fixes['move-to-api-token'];
const MOVE_KEY = en.fixes['move-to-signing-digest'];

const OPEN_FIELDS = { Name: 'name', Username: 'username', 'Store Code': 'storeCode' } as const;
type OpenLabel = keyof typeof OPEN_FIELDS;
const OPEN_LABELS = Object.keys(OPEN_FIELDS) as OpenLabel[];

/** Everything that the host gets to know before the submit: the events of changes, and `value`. */
function recordDrafts(page: FormDriver): () => string {
  const drafts: unknown[] = [];
  page.element.addEventListener('miva-connection-change', (event: MivaConnectionChangeEvent) => {
    drafts.push(event.draft);
  });
  return () => JSON.stringify([drafts, page.element.value]);
}

describe('a secret in a field that is none', () => {
  for (const label of OPEN_LABELS) {
    for (const [secret, target, fix] of [
      [TOKEN, 'API Token', MOVE_TOKEN],
      [KEY, DIGEST, MOVE_KEY],
    ] as const) {
      it(`is moved from ${label} to ${target} with one click, and can be moved back`, async () => {
        const page = await mountForm();
        const drafts = recordDrafts(page);
        await page.fillAndBlur(label, secret);
        expect(page.fixesAt(label)).to.deep.equal([fix]);
        expect(page.markup).to.not.include(secret);
        await page.fix(label, fix);
        expect(page.field(label).value).to.equal('');
        expect(page.field(target).value).to.equal(secret);
        expect(page.isReadable(target)).to.equal(false);
        await page.click(en.undo);
        expect(page.field(label).value).to.equal(secret);
        expect(page.field(target).value).to.equal('');
        expect(drafts()).to.not.include(secret);
        expect(page.element.value[OPEN_FIELDS[label]]).to.equal('');
        expect(page.markup).to.not.include(secret);
      });

      it(`is not moved from ${label} to ${target} if that is filled`, async () => {
        const page = await mountForm();
        await page.fill(target, target === 'API Token' ? 'order-import' : 'c2lnbmluZyBrZXkgb2YgYSB0ZXN0');
        await page.fillAndBlur(label, secret);
        expect(page.fixesAt(label)).to.deep.equal([]);
      });
    }

    it(`is an error in ${label} if it is the authorization header`, async () => {
      const page = await mountForm();
      const drafts = recordDrafts(page);
      await page.fillAndBlur(label, `MIVA-HMAC-SHA256 ${TOKEN}:c2lnbmF0dXJl`);
      expect(page.errorAt(label)).to.equal(en.codes['value-token']);
      expect(drafts()).to.not.match(/[0-9a-f]{16}|c2lnbmF0dXJl/);
      await page.fix(label, MOVE_TOKEN);
      expect(page.field('API Token').value).to.equal(TOKEN);
    });
  }

  it('is not shown after acceptance', async () => {
    const page = await mountForm();
    page.answer({ ok: true });
    await page.submitValid({ ...VALID, Name: TOKEN });
    await page.reaches('accepted');
    expect(page.panel).to.equal(`${en.accepted.title} ${en.accepted.text}`);
  });

  it('is an error in Store Code if it is a token, and a warning in Name and Username', async () => {
    const page = await mountForm();
    for (const label of OPEN_LABELS) await page.fillAndBlur(label, TOKEN);
    expect(page.errorAt('Store Code')).to.equal(en.codes['value-token']);
    for (const label of ['Name', 'Username'] as const) {
      expect(page.errorAt(label)).to.equal('');
      expect(page.suggestionsAt(label)).to.include(en.advice['looks-like-token']);
    }
  });

  it('is a key in API URL that is moved to Signing Digest with one click', async () => {
    const page = await mountForm();
    const drafts = recordDrafts(page);
    await page.fillAndBlur('API URL', KEY);
    await page.fix('API URL', MOVE_KEY);
    expect(page.field(DIGEST).value).to.equal(KEY);
    expect(drafts()).to.not.include(KEY);
  });

  it('is still sent as the Username if it is one', async () => {
    const page = await mountForm();
    const drafts = recordDrafts(page);
    let username = '';
    page.element.addEventListener('miva-connection-submit', ({ payload }) => {
      if (payload.intent === 'create') username = payload.credentials.username;
    });
    await page.fillAll({ ...VALID, Username: 'b1946ac92492d2347c6235b4d2611184' });
    await page.submit();
    expect(username).to.equal('b1946ac92492d2347c6235b4d2611184');
    expect(drafts()).to.not.include('b1946ac92492');
  });

  it('is replaced in the texts of the host', async () => {
    const page = await mountForm();
    const username = 'b1946ac92492d2347c6235b4d2611184';
    page.answer({ ok: false, message: `There is no user ${username}.`, reference: username });
    await page.submitValid({ ...VALID, Username: username });
    await page.reaches('rejected');
    expect(page.summaryText).to.include('There is no user ….');
    expect(page.markup).to.not.include(username);
  });

  it('is shown in the preview of a paste by its length only', async () => {
    const page = await mountForm();
    const other = 'b1946ac92492d2347c6235b4d261118490e2d4a1';
    await page.pasteText(
      page.field('Name'),
      `Username: ${other}\nStore Code: HG01\nPassword: hunter2-Q7\nAPI Token: ${TOKEN}`,
    );
    expect(page.previewed['Username']).to.equal(en.characters(40));
    expect(page.previewed['Store Code']).to.equal('HG01');
    expect(textOf(page.preview)).to.not.include(other);
    expect(page.markup).to.not.include(other);
  });
});

describe('a hidden character', () => {
  for (const [label, typed, fixed] of [
    ['Name', 'Harbor\tGoods\u202E', 'Harbor Goods'],
    ['Username', '\u202Aapi-user\u202C', 'api-user'],
    ['Password', ' pass word\t', ' pass word'],
    ['Store Code', 'HG\uD80001', 'HG01'],
  ] as const) {
    it(`is an error in ${label}, and is removed with one click`, async () => {
      const page = await mountForm();
      await page.fillAndBlur(label, typed);
      expect(page.errorAt(label)).to.equal(en.codes['value-characters']);
      await page.fix(label, en.fixes['remove-characters']);
      expect(page.field(label).value).to.equal(fixed);
      expect(page.errorAt(label)).to.equal('');
    });
  }

  it('is no error if it belongs to a name from right to left', async () => {
    const page = await mountForm();
    await page.fillAndBlur('Name', 'می\u200Cخواهم\u200F');
    expect(page.errorAt('Name')).to.equal('');
  });
});

describe('a long Name', () => {
  it('of an old connection can still be saved, and is an error once it is changed', async () => {
    const page = await mountForm();
    page.element.mode = 'edit';
    page.element.value = {
      name: 'n'.repeat(300),
      username: VALID.Username,
      storeCode: VALID['Store Code'],
      apiUrl: VALID['API URL'],
    };
    await page.settled();
    expect(page.element.checkValidity()).to.equal(true);
    await page.fillAndBlur('Name', 'n'.repeat(299));
    expect(page.errorAt('Name')).to.equal(en.codes['too-long']);
    await page.fill('Name', 'n'.repeat(255));
    expect(page.errorAt('Name')).to.equal('');
    expect(page.element.checkValidity()).to.equal(true);
  });
});

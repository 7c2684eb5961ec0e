import { expect, html } from '@open-wc/testing';
import { english as en } from '../../src/i18n/english.js';
import { mountForm, VALID, type FormDriver } from '../support/form-driver.js';

const DIGEST = 'Signing Digest';
const STATUSES = 'Order Import Statuses (optional)';
const ENDPOINT = VALID['API URL'];
const TOKEN = VALID['API Token'];
const KEY = VALID[DIGEST];
const PASSWORD = VALID.Password.trim();
const ADMIN = 'Open Miva admin';

const leaks = ({ markup }: FormDriver) =>
  [TOKEN, KEY, PASSWORD, 's3cret-part'].filter((secret) => markup.includes(secret));

/** An invalid text, the label of its fix, and the value after the fix. */
const FIXES: readonly (readonly [keyof typeof VALID, string, string, string])[] = [
  ['API URL', ENDPOINT.replace('https', 'http'), `Use ${ENDPOINT}`, ENDPOINT],
  ['API URL', ENDPOINT.replace('json.mvc', 'admin.mvc?Screen=LOGN'), `Use ${ENDPOINT}`, ENDPOINT],
  ['API URL', ENDPOINT.replace('//', '//ann:s3cret-part@'), `Use ${ENDPOINT}`, ENDPOINT],
  [
    'API URL',
    `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(ENDPOINT)}&data=05`,
    `Use ${ENDPOINT}`,
    ENDPOINT,
  ],
  ['API Token', `“${TOKEN}”`, 'Remove quotation marks', TOKEN],
  ['API Token', TOKEN.replace(/(.{8})/g, '$1 '), 'Remove spaces', TOKEN],
  ['API Token', `MIVA-HMAC-SHA256 ${TOKEN}:s3cret-part`, 'Keep only the token', TOKEN],
  ['API Token', `X-Miva-API-Authorization: MIVA ${TOKEN}`, 'Keep only the token', TOKEN],
  ['API Token', `${TOKEN}:s3cret-part`, 'Keep only the token', TOKEN],
  ['API Token', `{"${TOKEN}"}`, 'Remove brackets', TOKEN],
  [DIGEST, `"${KEY}"`, 'Remove quotation marks', KEY],
  [DIGEST, `${KEY}'`, 'Remove quotation marks', KEY],
  ['Store Code', 'Store_Code=HG01', 'Use Store Code HG01', 'HG01'],
  [
    'Store Code',
    'https://www.harborgoods.example/mm5/merchant.mvc?Screen=SFNT&Store_Code=HG01',
    'Use Store Code HG01',
    'HG01',
  ],
];

describe('a fix', () => {
  it('is named by its URL without the spaces that Chromium sees where it may break', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API URL', ENDPOINT.replace('https', 'http'));
    const fix = page.button(`Use ${ENDPOINT}`);
    expect(fix.querySelectorAll('wbr')).to.have.lengthOf(2);
    expect(fix.ariaLabel).to.equal(`Use ${ENDPOINT}`);
  });

  for (const [label, typed, fix, fixed] of FIXES) {
    it(`of ${label} “${typed.slice(0, 60)}” is offered once the field shows its error, and is applied with one click`, async () => {
      const page = await mountForm();
      await page.fill(label, typed);
      expect(page.fixesAt(label), 'while it is typed').to.deep.equal([]);
      await page.blur(label);
      expect(page.errorAt(label)).not.to.equal('');
      expect(page.fixesAt(label)).to.include(fix);
      expect(leaks(page)).to.deep.equal([]);
      await page.fix(label, fix);
      expect(page.field(label).value).to.equal(fixed);
      expect(page.errorAt(label)).to.equal('');
      expect(page.isInvalid(label)).to.equal(false);
      expect(page.focusedName).to.equal(label);
      await page.waitForAnnouncement(`Changed: ${label}`);
      expect(leaks(page)).to.deep.equal([]);
    });

    it(`of ${label} “${typed.slice(0, 60)}” is reverted by Undo`, async () => {
      const page = await mountForm();
      await page.fillAndBlur(label, typed);
      const error = page.errorAt(label);
      await page.fix(label, fix);
      await page.fix(label, 'Undo');
      expect(page.field(label).value).to.equal(typed);
      expect(page.errorAt(label)).to.equal(error);
      expect(page.canUndo).to.equal(false);
      expect(page.focusedName).to.equal(label);
      await page.waitForAnnouncement('Change undone');
      expect(leaks(page)).to.deep.equal([]);
    });
  }

  // Both at once, Orca would read the field as it was before.
  it('moves the focus after the change is on the screen', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API URL', ENDPOINT.replace('https', 'http'));
    for (const name of [`Use ${ENDPOINT}`, en.undo]) {
      page.button(name).focus();
      page.button(name).click();
      let frame = 0;
      requestAnimationFrame(() => (frame = 1));
      while (page.focusedName !== 'API URL') {
        await page.element.updateComplete;
        await new Promise((resolve) => setTimeout(resolve));
      }
      expect(frame, name).to.equal(1);
    }
  });

  it('is undone without showing the summary again, whose alert would interrupt “Undone”', async () => {
    const page = await mountForm();
    await page.submitValid({ ...VALID, 'API URL': 'http://www.example.com/mm5/json.mvc' });
    await page.fix('API URL', 'Use https://www.example.com/mm5/json.mvc');
    expect(page.summaryText).to.equal('');
    await page.fix('API URL', 'Undo');
    await page.waitForAnnouncement('Change undone');
    expect(page.errorAt('API URL')).not.to.equal('');
    expect(page.summaryText).to.equal('');
  });

  it('is offered after an invalid submit too', async () => {
    const page = await mountForm();
    await page.fill('API URL', ENDPOINT.replace('https', 'http'));
    await page.submit();
    expect(page.fixesAt('API URL')).to.deep.equal([`Use ${ENDPOINT}`]);
  });

  it('dispatches miva-connection-change like any edit, without the secret', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API Token', `"${TOKEN}"`);
    const details: string[] = [];
    page.element.addEventListener('miva-connection-change', (event) =>
      details.push(JSON.stringify([event.draft, event.filled, event.complete])),
    );
    await page.fix('API Token', 'Remove quotation marks');
    await page.fix('API Token', 'Undo');
    expect(details).to.have.lengthOf(2);
    expect(details.join().includes(TOKEN)).to.equal(false);
  });

  it('can be undone until a field that it changed is edited', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API Token', `"${TOKEN}"`);
    await page.fix('API Token', 'Remove quotation marks');
    expect(page.canUndo).to.equal(true);
    await page.fill('Name', 'H');
    expect(page.canUndo, 'in another field').to.equal(true);
    await page.fill('API Token', TOKEN.slice(1));
    expect(page.canUndo).to.equal(false);
  });

  it('removes the rejection at its field', async () => {
    const page = await mountForm();
    page.answer({ ok: false, fields: { password: 'Not this one.' } });
    await page.submitValid();
    await page.reaches('rejected');
    expect(page.errorAt('Password')).to.equal('Not this one.');
    await page.fix('Password', 'Remove spaces');
    expect(page.errorAt('Password')).to.equal('');
  });

  it('does nothing while waiting for the answer', async () => {
    const page = await mountForm();
    await page.submitValid();
    expect(page.fixesAt('Password')).to.deep.equal(['Remove spaces']);
    await page.fix('Password', 'Remove spaces');
    expect(page.field('Password').value).to.equal(VALID.Password);
    expect(page.canUndo).to.equal(false);
  });

  it('cannot be undone while waiting for the answer', async () => {
    const page = await mountForm();
    await page.fillAll();
    await page.blur(DIGEST);
    await page.fix('Password', 'Remove spaces');
    await page.submit();
    expect(page.element.phase).to.equal('submitting');
    await page.fix('Password', 'Undo');
    expect(page.field('Password').value).to.equal(PASSWORD);
  });
});

describe('an invalid API URL', () => {
  it('has suggestions to choose from', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API URL', 'https://www.harborgoods.example/');
    const fixes = page.fixesAt('API URL');
    expect(fixes).to.deep.equal(
      ['mm5', 'Merchant2', 'store'].map((folder) => `Use https://www.harborgoods.example/${folder}/json.mvc`),
    );
    await page.fix('API URL', fixes[1]!);
    expect(page.field('API URL').value).to.equal('https://www.harborgoods.example/Merchant2/json.mvc');
    expect(page.errorAt('API URL')).to.equal('');
    await page.fix('API URL', 'Undo');
    expect(page.fixesAt('API URL')).to.deep.equal(fixes);
  });

  it('has no suggestions if none can be derived from the text', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API URL', 'me@harborgoods.example');
    expect(page.errorAt('API URL')).to.equal(en.codes['url-is-email']);
    expect(page.fixesAt('API URL')).to.deep.equal([]);
  });
});

describe('a Store Code in a link', () => {
  const LINK = 'https://www.harborgoods.example/mm5/merchant.mvc?Store_Code=HG01';

  it('is offered for its own field', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API URL', LINK);
    expect(page.suggestionsAt('API URL')).to.include(en.advice['store-code-in-link']);
    await page.fix('API URL', 'Use Store Code HG01');
    expect(page.field('Store Code').value).to.equal('HG01');
    expect(page.field('API URL').value).to.equal(LINK);
    expect(page.suggestionsAt('API URL')).not.to.include(en.advice['store-code-in-link']);
    await page.waitForAnnouncement('Changed: Store Code');
    await page.fix('API URL', 'Undo');
    expect(page.field('Store Code').value).to.equal('');
  });

  it('is compared with the Store Code entered, and a difference is shown', async () => {
    const page = await mountForm();
    await page.fill('Store Code', 'OTHER');
    await page.fillAndBlur('API URL', LINK);
    expect(page.suggestionsAt('API URL')).to.include(en.advice['store-code-differs']);
    await page.fill('Store Code', 'hg01');
    expect(page.suggestionsAt('API URL'), 'Miva compares without case').not.to.include(
      en.advice['store-code-differs'],
    );
    await page.fill('Store Code', 'OTHER');
    await page.fix('API URL', 'Use Store Code HG01');
    expect(page.field('Store Code').value).to.equal('HG01');
    await page.fix('API URL', 'Undo');
    expect(page.field('Store Code').value).to.equal('OTHER');
  });
});

describe('a Store Code in a link that was fixed', () => {
  const LINK = 'https://www.harborgoods.example/mm5/merchant.mvc?Screen=SFNT&Store_Code=HG01';
  const OFFER = 'Use Store Code HG01';

  async function fixedPage(storeCode = '') {
    const page = await mountForm();
    if (storeCode !== '') await page.fill('Store Code', storeCode);
    await page.fillAndBlur('API URL', LINK);
    await page.fix('API URL', `Use ${ENDPOINT}`);
    return page;
  }

  it('is still offered, until it is used', async () => {
    const page = await fixedPage();
    expect(page.suggestionsAt('API URL')).to.include(en.advice['store-code-in-link']);
    await page.fill('Name', 'Harbor Goods');
    expect(page.fixesAt('API URL')).to.deep.equal([OFFER]);
    await page.fix('API URL', OFFER);
    expect([page.field('Store Code').value, page.field('API URL').value]).to.deep.equal(['HG01', ENDPOINT]);
    expect(page.fixesAt('API URL')).to.deep.equal([]);
    await page.fix('API URL', 'Undo');
    expect(page.fixesAt('API URL')).to.deep.equal([OFFER]);
  });

  it('is still compared with the Store Code entered', async () => {
    const page = await fixedPage('OTHER');
    expect(page.suggestionsAt('API URL')).to.include(en.advice['store-code-differs']);
    await page.fill('Store Code', 'hg01');
    expect(page.fixesAt('API URL')).to.deep.equal([]);
  });

  it('is offered once after Undo, beside the fix of the link', async () => {
    const page = await fixedPage();
    await page.fix('API URL', 'Undo');
    expect(page.fixesAt('API URL')).to.deep.equal([`Use ${ENDPOINT}`, OFFER]);
  });

  it('is forgotten after another API URL, and after reset()', async () => {
    const page = await fixedPage();
    await page.fillAndBlur('API URL', 'https://www.other.example/mm5/json.mvc');
    expect(page.fixesAt('API URL')).to.deep.equal([]);
    await page.fillAndBlur('API URL', LINK);
    await page.fix('API URL', `Use ${ENDPOINT}`);
    page.element.reset();
    await page.settled();
    await page.fillAndBlur('API URL', ENDPOINT);
    expect(page.fixesAt('API URL')).to.deep.equal([]);
  });

  it('is not offered for a locked field, and does not block the submit', async () => {
    const page = await fixedPage();
    page.element.locked = ['storeCode'];
    await page.settled();
    expect(page.fixesAt('API URL')).to.deep.equal([]);
    page.element.locked = [];
    await page.fill('Store Code', 'OTHER');
    await page.fillAll({ ...VALID, 'Store Code': 'OTHER', 'API URL': ENDPOINT });
    expect(page.element.checkValidity()).to.equal(true);
  });
});

describe('values in the wrong field', () => {
  for (const [from, typed, fix, to] of [
    ['API URL', TOKEN, 'Move to API Token', 'API Token'],
    ['API URL', 'HG01', 'Move to Store Code', 'Store Code'],
    ['Store Code', ENDPOINT, 'Move to API URL', 'API URL'],
    ['API Token', ENDPOINT, 'Move to API URL', 'API URL'],
    [DIGEST, TOKEN, 'Move to API Token', 'API Token'],
  ] as const) {
    it(`are moved from ${from} by “${fix}”, and back by Undo`, async () => {
      const page = await mountForm();
      await page.fillAndBlur(from, typed);
      await page.fix(from, fix);
      expect([page.field(from).value, page.field(to).value]).to.deep.equal(['', typed]);
      await page.waitForAnnouncement(`Changed: ${from} and ${to}`);
      expect(leaks(page)).to.deep.equal([]);
      await page.fix(from, 'Undo');
      expect([page.field(from).value, page.field(to).value]).to.deep.equal([typed, '']);
      expect(leaks(page)).to.deep.equal([]);
    });

    it(`are not moved from ${from} while ${to} has a value`, async () => {
      const page = await mountForm();
      await page.fill(to, 'something');
      await page.fillAndBlur(from, typed);
      expect(page.fixesAt(from)).not.to.include(fix);
      expect(page.field(to).value).to.equal('something');
    });
  }

  it('are swapped with one click, and back by Undo', async () => {
    const page = await mountForm();
    await page.fill('API Token', KEY);
    await page.fillAndBlur(DIGEST, TOKEN);
    expect(page.suggestionsAt('API Token')).to.include(en.advice.swapped);
    expect(page.suggestionsAt(DIGEST)).to.include(en.advice.swapped);
    await page.fix(DIGEST, 'Swap values');
    expect([page.field('API Token').value, page.field(DIGEST).value]).to.deep.equal([TOKEN, KEY]);
    expect(page.suggestionsAt('API Token')).to.equal('');
    await page.waitForAnnouncement(`Changed: API Token and ${DIGEST}`);
    expect(page.focusedName).to.equal(DIGEST);
    expect(leaks(page)).to.deep.equal([]);
    await page.fix(DIGEST, 'Undo');
    expect([page.field('API Token').value, page.field(DIGEST).value]).to.deep.equal([KEY, TOKEN]);
    expect(leaks(page)).to.deep.equal([]);
  });

  it('show a warning while two fields have the same value', async () => {
    const page = await mountForm();
    await page.fill('API Token', TOKEN);
    await page.fillAndBlur('Password', TOKEN);
    expect(page.suggestionsAt('Password')).to.include(en.advice['same-value']);
    await page.fill('Password', PASSWORD);
    expect(page.suggestionsAt('Password')).to.equal('');
  });
});

describe('a warning or hint', () => {
  for (const [label, typed, code] of [
    ['Username', 'u'.repeat(41), 'username-long'],
    ['Password', ' padded', 'password-edge-space'],
    ['Store Code', 'Harbor Goods!', 'store-code-unusual'],
    ['Store Code', 'STORE01', 'store-code-placeholder'],
    ['API URL', 'https://www.harborgoods.example/somewhere/json.mvc', 'folder-unusual'],
    ['API URL', 'https://203.0.113.9/mm5/json.mvc', 'ip-address'],
    [DIGEST, 'YWJjZA==', 'digest-short'],
    [DIGEST, 'b2f1c9d27b6e40858c1f2d3e4b5a6978', 'digest-looks-like-token'],
  ] as const) {
    it(`appears on blur of ${label}, not before, and does not block the submit: ${code}`, async () => {
      const page = await mountForm();
      await page.fill(label, typed);
      expect(page.suggestionsAt(label), 'while it is typed').not.to.include(en.advice[code]);
      await page.blur(label);
      expect(page.suggestionsAt(label)).to.include(en.advice[code]);
      expect(page.isInvalid(label)).to.equal(false);
      await page.submitValid({ ...VALID, [label]: typed });
      expect(page.asked).to.have.lengthOf(1);
    });
  }

  it('warns of a look-alike host in Punycode, without blocking the submit', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API URL', 'https://www.h\u0430rborgoods.example/mm5/json.mvc');
    expect(page.suggestionsAt('API URL')).to.include(en.lookAlikeHost('www.xn--hrborgoods-zqi.example'));
    expect(page.isInvalid('API URL')).to.equal(false);
    await page.submitValid({ ...VALID, 'API URL': 'https://www.h\u0430rborgoods.example/mm5/json.mvc' });
    expect(page.asked).to.have.lengthOf(1);
  });

  it('shows no warning for a host whose labels use one alphabet each', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API URL', 'https://ソニーstore.example/mm5/json.mvc');
    expect(page.suggestionsAt('API URL')).not.to.match(/xn--/);
  });

  it('disappears as soon as it no longer applies', async () => {
    const page = await mountForm();
    await page.fillAndBlur('Username', 'u'.repeat(41));
    await page.fill('Username', 'u'.repeat(40));
    expect(page.suggestionsAt('Username')).to.equal('');
  });

  it('is not part of the summary', async () => {
    const page = await mountForm();
    await page.fill('Username', 'u'.repeat(41));
    await page.submit();
    expect(page.summaryText).not.to.include('40 characters');
  });

  it('describes its field with its sentence, but not with its buttons and links', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API URL', 'https://www.example.com/store/?Store_Code=HG01');
    await page.fix('API URL', page.fixesAt('API URL')[0]!);
    await page.settled();
    expect(page.suggestionsAt('API URL')).to.include('Use Store Code HG01').and.to.include('Undo');
    const ids = page.field('API URL').getAttribute('aria-describedby')!.split(' ');
    const described = ids.map((id) => page.root.getElementById(id)!);
    const text = described.map((each) => each.textContent).join(' ');
    expect(text)
      .to.include(en.advice['store-code-in-link'])
      .and.not.to.match(/Undo|Use |Open Miva admin/);
    expect(described.some((each) => each.querySelector('button, a') !== null)).to.equal(false);
    expect(page.brokenReferences).to.deep.equal([]);
  });

  it('does not appear when the form opens with values from the host', async () => {
    const page = await mountForm(
      html`<miva-connection-setup .value=${{ storeCode: 'STORE01', username: 'u'.repeat(41) }}>
      </miva-connection-setup>`,
    );
    expect([page.suggestionsAt('Store Code'), page.suggestionsAt('Username')]).to.deep.equal(['', '']);
  });
});

describe('spaces at the edges of a password', () => {
  it('are submitted as they are, unless a fix removes them', async () => {
    const page = await mountForm();
    await page.fillAll();
    await page.blur(DIGEST);
    expect(page.field('Password').value).to.equal(VALID.Password);
    await page.submit();
    expect(JSON.stringify(page.asked[0]!.payload).includes(`"${VALID.Password}"`)).to.equal(true);
    page.element.settle({ ok: false });
    await page.settled();
    await page.fix('Password', 'Remove spaces');
    await page.submit();
    expect(JSON.stringify(page.asked[1]!.payload).includes(`"${PASSWORD}"`)).to.equal(true);
    expect(leaks(page)).to.deep.equal([]);
  });
});

describe('the shortcut for undo', () => {
  const HTTP = ENDPOINT.replace('https', 'http');
  const PASTED = 'Username: ann\nStore_Code=HG01\n';

  async function fixed(): Promise<FormDriver> {
    const page = await mountForm();
    await page.fillAndBlur('API URL', HTTP);
    await page.fix('API URL', `Use ${ENDPOINT}`);
    return page;
  }

  /** Dispatches a key to the focused control; returns whether the browser would handle it too. */
  const dispatchKey = (page: FormDriver, init: KeyboardEventInit): boolean =>
    page.focused!.dispatchEvent(
      new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }),
    );

  it('reverts a fix in its field, as Undo does', async () => {
    const page = await fixed();
    const change = page.next('miva-connection-change');
    await page.press('Control+z');
    expect(page.field('API URL').value).to.equal(HTTP);
    expect((await change).draft.apiUrl).to.equal(HTTP);
    expect(page.canUndo).to.equal(false);
    expect(page.focusedName).to.equal('API URL');
    await page.waitForAnnouncement('Change undone');
  });

  it('reverts a fill in each of its fields, and keeps the focus there', async () => {
    const page = await mountForm();
    await page.fill('Username', 'bob');
    await page.pasteText(page.field('Name'), PASTED);
    await page.click('Fill in fields');
    expect(page.field('Store Code').value).to.equal('HG01');
    page.field('Store Code').focus();
    await page.press('Control+z');
    expect(page.field('Store Code').value).to.equal('');
    expect(page.field('Username').value).to.equal('bob');
    expect(page.focusedName).to.equal('Store Code');
    await page.waitForAnnouncement('Change undone');
  });

  it('reverts the fix of another field that it changed too', async () => {
    const page = await mountForm();
    await page.fillAndBlur('Store Code', ENDPOINT);
    await page.fix('Store Code', 'Move to API URL');
    page.field('API URL').focus();
    await page.press('Control+z');
    expect(page.field('Store Code').value).to.equal(ENDPOINT);
    expect(page.field('API URL').value).to.equal('');
  });

  it('is Meta+z too, and the key of the letter z on keyboards with other letters', async () => {
    for (const keys of [
      { key: 'z', metaKey: true },
      { key: 'Z', ctrlKey: true },
      { key: 'я', code: 'KeyZ', ctrlKey: true },
    ]) {
      const page = await fixed();
      expect(dispatchKey(page, keys), keys.key).to.equal(false);
      await page.settled();
      expect(page.field('API URL').value, keys.key).to.equal(HTTP);
    }
  });

  it('is no other key', async () => {
    for (const keys of [
      { key: 'z' },
      { key: 'z', ctrlKey: true, shiftKey: true },
      { key: 'z', ctrlKey: true, altKey: true },
      { key: 'w', code: 'KeyZ', ctrlKey: true },
      { key: 'y', ctrlKey: true },
    ]) {
      const page = await fixed();
      expect(dispatchKey(page, keys), JSON.stringify(keys)).to.equal(true);
      await page.settled();
      expect(page.field('API URL').value, JSON.stringify(keys)).to.equal(ENDPOINT);
    }
  });

  it('is left to the browser in a field that the fix did not change', async () => {
    const page = await fixed();
    page.field('Name').focus();
    await page.type('Harbor');
    expect(dispatchKey(page, { key: 'z', ctrlKey: true })).to.equal(true);
    await page.settled();
    expect(page.field('API URL').value).to.equal(ENDPOINT);
    expect(page.canUndo).to.equal(true);
  });

  it('is left to the browser once something was typed into the field', async () => {
    const page = await fixed();
    await page.type('x');
    expect(dispatchKey(page, { key: 'z', ctrlKey: true })).to.equal(true);
    await page.settled();
    expect(page.field('API URL').value).to.equal(`${ENDPOINT}x`);
    expect(page.announcement).not.to.equal('Change undone');
  });

  it('changes nothing while the form waits for the answer', async () => {
    const page = await mountForm();
    await page.fillAll();
    await page.fillAndBlur('API URL', HTTP);
    await page.fix('API URL', `Use ${ENDPOINT}`);
    await page.submit();
    expect(page.element.phase).to.equal('submitting');
    page.field('API URL').focus();
    await page.press('Control+z');
    expect(page.field('API URL').value).to.equal(ENDPOINT);
    expect(page.announcement).not.to.equal('Change undone');
  });

  it('puts back a secret without a trace in the markup', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API Token', `“${TOKEN}”`);
    await page.fix('API Token', 'Remove quotation marks');
    await page.press('Control+z');
    expect(page.field('API Token').value).to.equal(`“${TOKEN}”`);
    expect(leaks(page)).to.deep.equal([]);
  });
});

describe('a locked field', () => {
  const locked = (fields: string, value: object) =>
    mountForm(html`<miva-connection-setup locked=${fields} .value=${value}></miva-connection-setup>`);

  it('shows its error without a fix', async () => {
    const page = await locked('apiUrl', { apiUrl: ENDPOINT.replace('https', 'http') });
    page.field('API URL').focus();
    await page.blur('API URL');
    expect(page.errorAt('API URL')).not.to.equal('');
    expect(page.fixesAt('API URL')).to.deep.equal([]);
  });

  it('receives no value from another field', async () => {
    const page = await locked('storeCode', {});
    await page.fillAndBlur('API URL', 'HG01');
    expect(page.fixesAt('API URL')).to.deep.equal([]);
    expect(page.field('API URL').value).to.equal('HG01');
  });

  it('is not swapped with another field, which would lose a value', async () => {
    const page = await locked('signingDigest', { signingDigest: TOKEN });
    await page.fillAndBlur('API Token', KEY);
    expect(page.suggestionsAt('API Token')).to.include(en.advice.swapped);
    expect(page.fixesAt('API Token')).to.deep.equal([]);
  });

  it('keeps the fixes of other fields', async () => {
    const page = await locked('storeCode', {});
    await page.fillAndBlur('API URL', ENDPOINT.replace('json.mvc', 'admin.mvc?Store_Code=HG01'));
    expect(page.fixesAt('API URL')).to.deep.equal([`Use ${ENDPOINT}`]);
    await page.fix('API URL', `Use ${ENDPOINT}`);
    expect(page.field('API URL').value).to.equal(ENDPOINT);
    expect(page.field('Store Code').value).to.equal('');
  });

  it('is not changed by a fix that was offered before it was locked', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API Token', `"${TOKEN}"`);
    const button = page.button('Remove quotation marks');
    page.element.locked = ['apiToken'];
    button.click();
    await page.settled();
    expect(page.field('API Token').value).to.equal(`"${TOKEN}"`);
    expect(page.canUndo).to.equal(false);
  });
});

describe('the text that a fix replaced', () => {
  const fixedPage = async () => {
    const page = await mountForm();
    await page.fillAll({ ...VALID, 'API Token': `"${TOKEN}"` });
    await page.blur(DIGEST);
    await page.fix('API Token', 'Remove quotation marks');
    expect(page.canUndo).to.equal(true);
    return page;
  };
  const isForgotten = (page: FormDriver) =>
    !page.canUndo && page.field('API Token').value === '' && leaks(page).length === 0;

  it('is forgotten when the host accepts', async () => {
    const page = await fixedPage();
    await page.submit();
    page.element.settle({ ok: true });
    await page.settled();
    expect(page.canUndo).to.equal(false);
    page.element.reset();
    await page.settled();
    expect(isForgotten(page)).to.equal(true);
  });

  it('is forgotten by clearSecrets()', async () => {
    const page = await fixedPage();
    page.element.clearSecrets();
    await page.settled();
    expect(isForgotten(page)).to.equal(true);
  });

  it('is forgotten by reset()', async () => {
    const page = await fixedPage();
    page.element.reset();
    await page.settled();
    expect(isForgotten(page)).to.equal(true);
  });

  it('is forgotten when the element is removed', async () => {
    const page = await fixedPage();
    const parent = page.element.parentElement!;
    page.element.remove();
    await Promise.resolve();
    parent.append(page.element);
    await page.settled();
    expect(isForgotten(page)).to.equal(true);
  });
});

describe('“Open your Miva admin”', () => {
  for (const [address, admin] of [
    [ENDPOINT, 'https://www.harborgoods.example/mm5/admin.mvc'],
    [
      'https://harborgoods.example:8443/Merchant2/json.mvc',
      'https://harborgoods.example:8443/Merchant2/admin.mvc',
    ],
  ] as const) {
    it(`links to the admin of the store: ${admin}`, async () => {
      const page = await mountForm();
      await page.fill('API URL', address);
      const link = page.link(ADMIN)!;
      expect([link.href, link.target, link.rel]).to.deep.equal([admin, '_blank', 'noopener noreferrer']);
    });
  }

  for (const text of [
    '',
    ENDPOINT.replace('https', 'http'),
    ENDPOINT.replace('//', '//ann:s3cret-part@'),
    'https://www.harborgoods.example/',
    'javascript:alert(1)//mm5/json.mvc',
    'harborgoods',
  ]) {
    it(`does not appear for “${text}”`, async () => {
      const page = await mountForm();
      await page.fillAndBlur('API URL', text);
      expect(page.link(ADMIN) === undefined).to.equal(true);
      expect(leaks(page)).to.deep.equal([]);
    });
  }
});

describe('the choice of order statuses', () => {
  const choose = async (page: FormDriver, status: string) => {
    page.choice(status).focus();
    await page.toggle(status);
  };

  it('shows a hint when neither Pending nor Processing is selected', async () => {
    const page = await mountForm();
    await choose(page, 'Shipped');
    expect(page.suggestionsAt(STATUSES), 'before blur').to.equal('');
    page.field('Name').focus();
    await page.settled();
    expect(page.suggestionsAt(STATUSES)).to.equal(en.advice['statuses-without-new']);
  });

  for (const status of ['Pending', 'Processing']) {
    it(`hides the hint once ${status} is selected`, async () => {
      const page = await mountForm();
      await choose(page, 'Shipped');
      page.field('Name').focus();
      await page.settled();
      await choose(page, status);
      expect(page.suggestionsAt(STATUSES)).to.equal('');
      await choose(page, status);
      expect(page.suggestionsAt(STATUSES)).to.equal(en.advice['statuses-without-new']);
    });
  }

  it('shows no hint when none is selected, because that is no filter', async () => {
    const page = await mountForm();
    await choose(page, 'Shipped');
    await choose(page, 'Shipped');
    page.field('Name').focus();
    await page.settled();
    expect(page.suggestionsAt(STATUSES)).to.equal('');
  });

  it('is submitted despite the hint', async () => {
    const page = await mountForm();
    await choose(page, 'Shipped');
    await page.submitValid();
    expect(page.asked[0]!.payload).to.deep.include({ orderImportStatuses: ['shipped'] });
  });
});

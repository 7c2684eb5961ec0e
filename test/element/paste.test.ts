import { expect, html } from '@open-wc/testing';
import { english as en } from '../../src/i18n/english.js';
import { hasFocus, mountForm, textOf, VALID, type FormDriver } from '../support/form-driver.js';

const DIGEST = 'Signing Digest';
const SECRETS = ['Password', 'API Token', DIGEST] as const;
const OPEN = 'Paste all values at once';
const TYPED = { ...VALID, Password: 'pass-word-Q7' };

const MAIL = `Hello Ann,

here is what you asked for.

Name: ${TYPED.Name}
Username: ${TYPED.Username}
Password: ${TYPED.Password}
Store Code: ${TYPED['Store Code']}
Endpoint URL: ${TYPED['API URL']}
Access Token: ${TYPED['API Token']}
Signature: ${TYPED[DIGEST]}
Order Import Statuses: Pending, Shipped
Webhook Colour: green

Regards
Bob`;

const WITHOUT_CODE = MAIL.replace(/Store Code:.*\n/, '');
const SEVERAL_PARTS = `FTP
User: other-user
Pass: Other-pass-9

Production shop
Username: api-user
Password: ••••••••
Store Code: HG01
Pallet Colour: green
API Token: env('HARBOR_TOKEN')`;

const NOTHING = 'See you on Thursday at the harbor.';

/** Secrets found in the markup or in a control of another field. */
const leaks = (page: FormDriver) => {
  const others = page
    .all<HTMLInputElement>('input, textarea')
    .filter((each) => !SECRETS.some((label) => page.labels.includes(label) && page.field(label) === each))
    .map(({ value }) => value);
  const open = [page.markup, ...others].join(' ');
  return SECRETS.filter((label) => open.includes(TYPED[label]));
};

async function previewPage(text = MAIL) {
  const page = await mountForm();
  await page.pasteText(page.field('Username'), text);
  return page;
}

describe('pasting a message with several values', () => {
  for (const label of Object.keys(VALID)) {
    it(`into ${label} shows the found values instead of inserting the text`, async () => {
      const page = await mountForm();
      expect(await page.pasteText(page.field(label), MAIL), 'browser default').to.equal(false);
      expect(textOf(page.preview)).to.include(en.paste.found);
      expect(page.field(label).value).to.equal('');
      expect(page.focusedName).to.equal(en.paste.found);
    });
  }

  it('shows every value by field, the length of each secret, and the unrecognized labels', async () => {
    const page = await previewPage();
    expect(page.previewed).to.deep.equal({
      Name: TYPED.Name,
      Username: TYPED.Username,
      Password: '12 characters',
      'Store Code': 'HG01',
      'API URL': TYPED['API URL'],
      'API Token': '32 characters',
      [DIGEST]: `${String(TYPED[DIGEST].length)} characters`,
      'Order Import Statuses': 'Pending and Shipped',
    });
    expect(page.leftOut).to.deep.equal({ 'Webhook Colour': 'Not recognized' });
    expect(leaks(page)).to.deep.equal([]);
  });

  it('shows which part of the text the values are from, and why others were left out', async () => {
    const page = await previewPage(SEVERAL_PARTS);
    expect(textOf(page.preview)).to.include('Taken from: Production shop');
    expect(page.previewed).to.deep.equal({ 'Store Code': 'HG01', Username: 'api-user' });
    expect(page.leftOut).to.deep.equal({
      'User and Pass': 'Another service, or an old value',
      Password: 'Hidden',
      'API Token': 'A reference, not the value',
      'Pallet Colour': 'Not recognized',
    });
    expect(page.focusedName).to.equal(en.paste.found);
    expect(page.brokenReferences).to.deep.equal([]);
    expect(page.markup).not.to.match(/Other-pass-9|other-user|HARBOR_TOKEN/);
  });

  it('does not name a part when there is only one', async () => {
    const page = await previewPage();
    expect(textOf(page.preview)).not.to.include('Taken from');
  });

  it('isolates labels and titles from right-to-left text around them', async () => {
    const page = await mountForm(
      html`<miva-connection-setup .messages=${{ direction: 'rtl' }}></miva-connection-setup>`,
    );
    await page.pasteText(page.field('Username'), SEVERAL_PARTS);
    expect(textOf(page.preview)).to.include('\u2068Production shop\u2069');
    expect(Object.keys(page.leftOut)).to.include('\u2068Pallet Colour\u2069');
  });

  it('does not show a password that is part of the API URL', async () => {
    const page = await previewPage(MAIL.replace('https://', 'https://ann:hush-hush@'));
    expect(page.previewed['API URL']).to.equal(TYPED['API URL']);
    expect(page.markup.includes('hush-hush')).to.equal(false);
  });

  it('fills in the form on one click, announces it and focuses the submit button', async () => {
    const page = await previewPage();
    await page.click('Fill in fields');
    expect(page.values).to.deep.equal(TYPED);
    expect(page.chosenStatuses).to.deep.equal(['Pending', 'Shipped']);
    expect(page.preview === null).to.equal(true);
    expect(hasFocus(page.submitButton)).to.equal(true);
    await page.waitForAnnouncement('8 fields filled in');
    expect(page.text).to.include('8 fields filled in');
    expect(leaks(page)).to.deep.equal([]);
    await page.submit();
    expect(page.asked).to.have.lengthOf(1);
  });

  it('focuses the first field that is still empty', async () => {
    const page = await previewPage(WITHOUT_CODE);
    await page.click('Fill in fields');
    expect(page.focusedName).to.equal('Store Code');
    expect(page.errors, 'an empty field shows no error yet').to.deep.equal([]);
  });

  it('focuses the first invalid field, with its fix', async () => {
    const page = await previewPage(MAIL.replace('https:', 'http:'));
    await page.click('Fill in fields');
    expect(page.focusedName).to.equal('API URL');
    expect(page.fixesAt('API URL')).to.deep.equal([`Use ${TYPED['API URL']}`]);
  });

  it('is undone as a whole by Undo', async () => {
    const page = await mountForm();
    await page.fill('Name', 'Before');
    await page.fill('API Token', 'before');
    await page.toggle('Returned');
    await page.pasteText(page.field('Username'), MAIL);
    await page.click('Fill in fields');
    await page.click('Undo');
    const empty = Object.fromEntries(Object.keys(VALID).map((label) => [label, '']));
    expect(page.values).to.deep.equal({ ...empty, Name: 'Before', 'API Token': 'before' });
    expect(page.chosenStatuses).to.deep.equal(['Returned']);
    expect(page.canUndo).to.equal(false);
    expect(page.focusedName).to.equal('Name');
    await page.waitForAnnouncement('Change undone');
    expect(leaks(page)).to.deep.equal([]);
  });

  it('can be undone after an edit of a field it did not change', async () => {
    const page = await previewPage(MAIL.replace(/Name:.*\n/, ''));
    await page.click('Fill in fields');
    await page.fill('Name', 'Harbor');
    await page.click('Undo');
    const empty = Object.fromEntries(Object.keys(VALID).map((label) => [label, '']));
    expect(page.values).to.deep.equal({ ...empty, Name: 'Harbor' });
  });

  it('shows no errors at the fields that Undo has emptied', async () => {
    const page = await previewPage(MAIL.replace(TYPED['API URL'], 'https://shop.example/x.html'));
    await page.click('Fill in fields');
    expect(page.errors).to.have.lengthOf(1);
    await page.click('Undo');
    expect(page.errors).to.deep.equal([]);
  });

  it('is discarded by Cancel, which focuses the field again', async () => {
    const page = await mountForm();
    page.field('Username').focus();
    await page.pasteText(page.field('Username'), MAIL);
    await page.click('Cancel');
    expect(page.preview === null).to.equal(true);
    expect(Object.values(page.values).join('')).to.equal('');
    expect(page.focusedName).to.equal('Username');
    expect(page.canUndo).to.equal(false);
  });

  it('dispatches miva-connection-change once, when the form is filled in', async () => {
    const page = await mountForm();
    const filled: string[][] = [];
    page.element.addEventListener('miva-connection-change', (event) => filled.push([...event.filled]));
    await page.pasteText(page.field('Username'), MAIL);
    expect(filled).to.have.lengthOf(0);
    await page.click('Fill in fields');
    expect(filled).to.have.lengthOf(1);
    expect(filled[0]).to.have.lengthOf(8);
  });

  it('does not change locked fields', async () => {
    const page = await mountForm(
      html`<miva-connection-setup
        locked="name storeCode"
        .value=${{ name: 'Fixed', storeCode: 'FIXED' }}
      ></miva-connection-setup>`,
    );
    await page.pasteText(page.field('Username'), MAIL);
    expect(page.previewed).to.not.have.any.keys('Name', 'Store Code');
    await page.click('Fill in fields');
    expect(page.values).to.deep.equal({ ...TYPED, Name: 'Fixed', 'Store Code': 'FIXED' });
    await page.waitForAnnouncement('6 fields filled in');
  });

  it('does nothing in a locked field, or while waiting for the answer', async () => {
    const page = await mountForm(html`<miva-connection-setup locked="name"></miva-connection-setup>`);
    await page.pasteText(page.field('Name'), MAIL);
    expect(page.preview === null).to.equal(true);
    const other = await mountForm();
    await other.submitValid();
    await other.pasteText(other.field('Username'), MAIL);
    expect(other.preview === null).to.equal(true);
  });

  it('cannot be filled in while waiting for the answer', async () => {
    const page = await mountForm();
    await page.fillAll();
    await page.pasteText(page.field('Username'), MAIL.replace('api-user', 'somebody'));
    await page.submit();
    await page.click('Fill in fields');
    await page.click('Cancel');
    expect(page.values).to.deep.equal(VALID);
    expect(page.preview === null).to.equal(false);
  });
});

describe('pasting a single value', () => {
  for (const [label, text] of Object.entries(VALID)) {
    it(`into ${label} is left to the browser`, async () => {
      const page = await mountForm();
      expect(await page.pasteText(page.field(label), text)).to.equal(true);
      expect(page.preview === null).to.equal(true);
    });
  }

  it('with its label, or prose, is left to the browser', async () => {
    const page = await mountForm();
    expect(await page.pasteText(page.field('Username'), 'Username: api-user')).to.equal(true);
    expect(await page.pasteText(page.field('Name'), NOTHING)).to.equal(true);
    expect(page.preview === null).to.equal(true);
  });
});

describe('the paste box', () => {
  it('makes place for the values found in it, and keeps what was typed into it', async () => {
    const page = await mountForm();
    const box = await page.openPasteBox();
    await page.fill(en.paste.label, 'From our admin:');
    await page.pasteText(box, MAIL);
    expect(box.checkVisibility()).to.equal(false);
    expect(page.button(OPEN).ariaExpanded).to.equal('true');
    await page.click('Cancel');
    expect(box.checkVisibility()).to.equal(true);
    expect(box.value).to.equal('From our admin:');
    expect(page.focused === box).to.equal(true);
  });

  it('stays when nothing was found in it', async () => {
    const page = await mountForm();
    const box = await page.openPasteBox();
    await page.pasteText(box, NOTHING);
    expect(box.checkVisibility()).to.equal(true);
  });

  it('is closed with the preview by its button', async () => {
    const page = await mountForm();
    await page.pasteText(page.field('Username'), MAIL);
    expect(page.button(OPEN).ariaExpanded).to.equal('true');
    await page.click(OPEN);
    expect(page.preview === null && page.pasteBox === null).to.equal(true);
    expect(page.button(OPEN).ariaExpanded).to.equal('false');
  });

  it('is closed at first; its button opens it, sets aria-expanded and focuses it', async () => {
    const page = await mountForm();
    expect(page.pasteBox === null).to.equal(true);
    expect(page.button(OPEN).ariaExpanded).to.equal('false');
    const box = await page.openPasteBox();
    expect(page.button(OPEN).ariaExpanded).to.equal('true');
    expect(hasFocus(box)).to.equal(true);
    expect(page.focusedName).to.equal(en.paste.label);
    expect(page.brokenReferences).to.deep.equal([]);
    await page.click(OPEN);
    expect(page.pasteBox === null).to.equal(true);
    expect(page.focusedName).to.equal(OPEN);
  });

  it('shows the values found in pasted text, and stays empty itself', async () => {
    const page = await mountForm();
    const box = await page.openPasteBox();
    expect(await page.pasteText(box, MAIL)).to.equal(false);
    expect(Object.keys(page.previewed)).to.have.lengthOf(8);
    expect(box.value).to.equal('');
    expect(leaks(page)).to.deep.equal([]);
    await page.click('Fill in fields');
    expect(page.values).to.deep.equal(TYPED);
    expect(page.pasteBox === null, 'closed again').to.equal(true);
  });

  it('accepts a single value too', async () => {
    const page = await mountForm();
    await page.pasteText(await page.openPasteBox(), 'Username: api-user');
    expect(page.previewed).to.deep.equal({ Username: 'api-user' });
    await page.click('Fill in fields');
    await page.waitForAnnouncement('1 field filled in');
    expect(page.focusedName).to.equal('Name');
  });

  it('shows a message if nothing was found, without a button to fill in', async () => {
    const page = await mountForm();
    await page.pasteText(await page.openPasteBox(), NOTHING);
    expect(textOf(page.preview)).to.equal(`${en.paste.nothing} Cancel ${en.paste.notKept}`);
    expect(page.focusedName).to.equal(en.paste.nothing);
    await page.click('Cancel');
    expect(page.preview === null).to.equal(true);
    expect(page.focusedName, 'ready for another paste').to.equal(en.paste.label);
  });

  it('reads text that arrives as an input event, as from phone keyboards', async () => {
    const page = await mountForm();
    const box = await page.openPasteBox();
    await page.fill(en.paste.label, MAIL);
    expect(Object.keys(page.previewed)).to.have.lengthOf(8);
    expect(box.value).to.equal('');
    expect(leaks(page)).to.deep.equal([]);
  });

  it('keeps typed text until it contains several values', async () => {
    const page = await mountForm();
    const box = await page.openPasteBox();
    await page.type('Username: api-user');
    expect(page.preview === null).to.equal(true);
    expect(box.value).to.equal('Username: api-user');
    await page.press('Enter');
    await page.type('Store Code: H');
    expect(page.previewed).to.deep.equal({ Username: 'api-user', 'Store Code': 'H' });
  });

  it('rejects a message of 100 kB or more with an error', async () => {
    const page = await mountForm();
    const box = await page.openPasteBox();
    await page.fill(en.paste.label, 'Username: api-user');
    await page.paste(en.paste.label, `${MAIL}\n${'x'.repeat(100_000)}`);
    expect(box.value, 'as it was').to.equal('Username: api-user');
    expect(page.preview === null).to.equal(true);
    await page.waitForAnnouncement(en.paste.tooLong);
    expect(page.errors).to.deep.equal([en.paste.tooLong]);
    expect(page.errorAt(en.paste.label)).to.equal(en.paste.tooLong);
    expect(page.isInvalid(en.paste.label)).to.equal(true);
    expect(page.brokenReferences).to.deep.equal([]);
    expect(await page.pasteText(box, `${MAIL}\n${'x'.repeat(100_000)}`), 'a second time').to.equal(false);
    expect(page.preview === null).to.equal(true);
  });

  for (const [what, act] of [
    ['something is typed', (page: FormDriver) => page.type('x')],
    ['a message is pasted', (page: FormDriver) => page.pasteText(page.pasteBox!, MAIL)],
    ['the box is closed', (page: FormDriver) => page.click(OPEN)],
    ['the form is submitted', (page: FormDriver) => page.submit()],
  ] as const) {
    it(`removes that error once ${what}`, async () => {
      const page = await mountForm();
      await page.openPasteBox();
      await page.paste(en.paste.label, 'x'.repeat(100_000));
      expect(page.errors).to.include(en.paste.tooLong);
      await act(page);
      if (page.pasteBox === null) await page.openPasteBox();
      expect(page.errors).not.to.include(en.paste.tooLong);
    });
  }

  it('is marked to be ignored by password managers and session recorders', async () => {
    const page = await mountForm();
    const box = await page.openPasteBox();
    const secret = page.field('API Token');
    const marks = (element: Element) => [
      ...[...element.classList].filter((name) => !['input', 'technical'].includes(name)),
      ...element.getAttributeNames().filter((name) => name.startsWith('data-')),
    ];
    expect(marks(box)).to.include.members(marks(secret));
    expect(marks(box).length).to.be.greaterThan(10);
    await page.pasteText(box, MAIL);
    expect(marks(page.preview!)).to.include.members([
      ...['rr-block', 'sentry-block', 'ph-no-capture', 'fs-exclude', 'dd-privacy-hidden'],
      ...['data-sentry-block', 'data-dd-privacy', 'data-hj-suppress', 'data-clarity-mask', 'data-private'],
    ]);
    expect([box.autocomplete, box.spellcheck, box.name]).to.deep.equal(['off', false, '']);
  });

  it('is removed with the fields when an existing store is chosen', async () => {
    const page = await mountForm(
      html`<miva-connection-setup .existingStores=${[{ id: '7', name: 'Harbor' }]}></miva-connection-setup>`,
    );
    await page.pasteText(await page.openPasteBox(), MAIL);
    await page.toggle('Use existing store');
    expect(page.pasteBox === null && page.preview === null).to.equal(true);
    expect(page.all('button').map(textOf)).not.to.include(OPEN);
  });

  it('works with the keyboard alone', async () => {
    const page = await mountForm();
    page.button(OPEN).focus();
    await page.press('Enter');
    await page.paste(en.paste.label, MAIL);
    await page.press('Tab');
    expect(page.focusedName).to.equal('Fill in fields');
    await page.press('Space');
    expect(page.values).to.deep.equal(TYPED);
    await page.press('Enter');
    expect(page.asked).to.have.lengthOf(1);
  });
});

describe('editing a connection with a pasted message', () => {
  const STORED = {
    name: VALID.Name,
    username: VALID.Username,
    storeCode: VALID['Store Code'],
    apiUrl: VALID['API URL'],
  };
  const editPage = async (text: string) => {
    const page = await mountForm(
      html`<miva-connection-setup mode="edit" .value=${STORED}></miva-connection-setup>`,
    );
    await page.pasteText(page.field('Username'), text);
    await page.click('Fill in fields');
    return page;
  };
  const kept = (page: FormDriver) => SECRETS.filter((label) => page.isKept(label));

  it('replaces the secrets in the message, and keeps the others', async () => {
    const page = await editPage(MAIL.replace(/Password:.*\n/, ''));
    expect(kept(page)).to.deep.equal(['Password']);
    await page.submit();
    const sent = JSON.stringify(page.asked[0]!.payload);
    expect([sent.includes(TYPED['API Token']), sent.includes('password')]).to.deep.equal([true, false]);
  });

  it('keeps the stored secrets again after Undo, and can be submitted', async () => {
    const page = await editPage(MAIL);
    expect(kept(page)).to.deep.equal([]);
    await page.click('Undo');
    expect(kept(page)).to.deep.equal([...SECRETS]);
    await page.submit();
    expect(page.asked).to.have.lengthOf(1);
    expect(Object.keys((page.asked[0]!.payload as { credentials: object }).credentials)).to.deep.equal([
      'username',
      'storeCode',
      'apiUrl',
    ]);
  });

  it('restores a replacement in progress on Undo', async () => {
    const page = await mountForm(
      html`<miva-connection-setup mode="edit" .value=${STORED}></miva-connection-setup>`,
    );
    await page.click('Replace API Token');
    await page.fill('API Token', 'half');
    await page.pasteText(page.field('Username'), MAIL);
    await page.click('Fill in fields');
    await page.click('Undo');
    expect(kept(page)).to.deep.equal(['Password', DIGEST]);
    expect(page.field('API Token').value).to.equal('half');
  });
});

describe('a pasted message', () => {
  const ENDS: Readonly<Record<string, (page: FormDriver) => unknown>> = {
    'clearSecrets()': ({ element }) => element.clearSecrets(),
    'reset()': ({ element }) => element.reset(),
    removal: async ({ element }) => {
      const parent = element.parentElement!;
      element.remove();
      await Promise.resolve();
      parent.append(element);
    },
    acceptance: async (page) => {
      await page.submit();
      page.element.settle({ ok: true });
      await page.settled();
      expect(page.canUndo || page.preview !== null || page.pasteBox !== null).to.equal(false);
      page.element.reset();
    },
  };

  for (const [name, end] of Object.entries(ENDS)) {
    it(`is removed from the preview and the paste box on ${name}`, async () => {
      const page = await mountForm();
      await page.fillAll();
      const box = await page.openPasteBox();
      await page.fill(en.paste.label, `API Token: ${TYPED['API Token']}`);
      await page.pasteText(box, MAIL);
      expect(box.value).not.to.equal('');
      await end(page);
      await page.settled();
      expect(page.preview === null).to.equal(true);
      expect([box.value, page.pasteBox?.value ?? '']).to.deep.equal(['', '']);
      expect(leaks(page)).to.deep.equal([]);
    });

    it(`cannot be undone after ${name}`, async () => {
      const page = await mountForm();
      await page.fillAll({ ...VALID, 'API Token': 'an-old-secret-0' });
      await page.pasteText(page.field('Username'), MAIL);
      await page.click('Fill in fields');
      expect(page.canUndo).to.equal(true);
      await end(page);
      await page.settled();
      expect(page.canUndo).to.equal(false);
      for (const label of SECRETS) expect(page.field(label).value, label).to.equal('');
      expect(page.markup.includes('an-old-secret-0')).to.equal(false);
    });
  }
});

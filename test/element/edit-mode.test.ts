import { expect, html } from '@open-wc/testing';
import { mountForm, textOf, VALID, type FormDriver } from '../support/form-driver.js';
import { collectWarnings } from '../support/collect-warnings.js';

const SECRETS = ['Password', 'API Token', 'Signing Digest'] as const;
const FIELD_OF = { Password: 'password', 'API Token': 'apiToken', [SECRETS[2]]: 'signingDigest' } as const;

/** The host’s data of a stored connection, without the secrets. */
const STORED = {
  name: VALID.Name,
  username: VALID.Username,
  storeCode: VALID['Store Code'],
  apiUrl: VALID['API URL'],
  orderImportStatuses: ['pending', 'shipped'],
} as const;

const UNCHANGED = {
  version: 1,
  intent: 'update',
  name: VALID.Name,
  platform: 'miva',
  credentials: {
    username: VALID.Username,
    storeCode: VALID['Store Code'],
    apiUrl: VALID['API URL'],
  },
  orderImportStatuses: ['pending', 'shipped'],
};

async function editPage(
  template = html`<miva-connection-setup mode="edit" .value=${STORED}></miva-connection-setup>`,
): Promise<FormDriver> {
  return mountForm(template);
}

const kept = (page: FormDriver) => SECRETS.filter((label) => page.isKept(label));
const keep = (page: FormDriver, label: string) => page.click(`Keep saved value: ${label}`);

async function replace(page: FormDriver, label: string, text?: string) {
  await page.click(`Replace ${label}`);
  if (text !== undefined) await page.fill(label, text);
}

describe('editing a connection', () => {
  let console: ReturnType<typeof collectWarnings>;
  beforeEach(() => {
    console = collectWarnings();
  });
  afterEach(() => {
    console.stop();
    expect(console.warnings).to.deep.equal([]);
  });

  it('fills in every value that is not a secret', async () => {
    const page = await editPage();
    expect(page.field('Name').value).to.equal(VALID.Name);
    expect(page.field('API URL').value).to.equal(VALID['API URL']);
    expect(page.chosenStatuses).to.deep.equal(['Pending', 'Shipped']);
  });

  describe('a stored secret', () => {
    it('is shown as stored, without an input', async () => {
      const page = await editPage();
      expect(kept(page)).to.deep.equal([...SECRETS]);
      expect(page.all('input[type="password"]')).to.have.lengthOf(0);
      expect(page.text.match(/Replace it only if it has changed in Miva/g)).to.have.lengthOf(3);
    });

    it('is not shown as dots', async () => {
      const page = await editPage();
      expect(page.text).not.to.match(/[•●∙·*]{2}/);
      expect(page.markup).not.to.match(/[•●∙*]{3}/);
      for (const input of page.all<HTMLInputElement>('input')) expect(input.value).not.to.match(/^[•●*]/);
    });

    it('cannot be shown', async () => {
      const page = await editPage();
      for (const label of SECRETS) expect(() => page.button(`Show ${label}`)).to.throw('There is no button');
    });

    it('has a Replace button with its label and its hint', async () => {
      const page = await editPage();
      for (const label of SECRETS) {
        expect(page.field(label)).to.equal(page.button(`Replace ${label}`));
        expect(page.hintAt(label)).not.to.equal('');
      }
      expect(page.brokenReferences).to.deep.equal([]);
    });

    it('says to screen readers that the value is saved', async () => {
      const page = await editPage();
      for (const label of SECRETS) {
        const [first = ''] = page.field(label).getAttribute('aria-describedby')!.split(' ');
        expect(textOf(page.element.shadowRoot!.getElementById(first)!)).to.equal(
          'Saved. Replace it only if it has changed in Miva.',
        );
      }
    });

    it('is not required: an unchanged connection can be saved', async () => {
      const page = await editPage();
      expect(page.element.checkValidity()).to.equal(true);
      await page.submit();
      expect(page.asked[0]!.payload).to.deep.equal(UNCHANGED);
    });
  });

  describe('Replace', () => {
    for (const label of SECRETS) {
      it(`${label} focuses a new input and keeps the other secrets`, async () => {
        const page = await editPage();
        await replace(page, label);
        expect(page.focusedName).to.equal(label);
        expect(page.field(label)).to.include({ type: 'password', value: '', readOnly: false });
        expect(kept(page)).to.deep.equal(SECRETS.filter((other) => other !== label));
        expect(page.errors, 'no error yet').to.deep.equal([]);
        expect(page.brokenReferences).to.deep.equal([]);
      });

      it(`${label} submits only that secret`, async () => {
        const page = await editPage();
        await replace(page, label, VALID[label]);
        await page.submit();
        const { credentials } = UNCHANGED;
        expect(page.asked[0]!.payload).to.deep.equal({
          ...UNCHANGED,
          credentials: { ...credentials, [FIELD_OF[label]]: VALID[label] },
        });
      });

      it(`${label} without a value is an error with the code “required”`, async () => {
        const page = await editPage();
        await replace(page, label);
        const invalid = page.next('miva-connection-invalid');
        expect(page.element.checkValidity()).to.equal(false);
        await page.submit();
        expect((await invalid).issues).to.deep.equal([{ field: FIELD_OF[label], code: 'required' }]);
        expect(page.errorAt(label)).not.to.equal('');
        expect(page.summaryEntries).to.deep.equal([page.errorAt(label)]);
        expect(page.asked).to.have.lengthOf(0);
      });
    }

    it('submits all three secrets if all are replaced', async () => {
      const page = await editPage();
      for (const label of SECRETS) await replace(page, label, VALID[label]);
      await page.submit();
      expect(page.asked[0]!.payload)
        .to.have.property('credentials')
        .that.has.all.keys('username', 'storeCode', 'apiUrl', 'password', 'apiToken', 'signingDigest');
    });

    it('validates the new value as in a new connection', async () => {
      const page = await editPage();
      await replace(page, 'API Token', 'two words');
      await page.blur('API Token');
      expect(page.isInvalid('API Token')).to.equal(true);
    });

    it('can be used and canceled with the keyboard, without submitting the form', async () => {
      const page = await editPage();
      page.button('Replace Password').focus();
      await page.press('Enter');
      await page.type('new one');
      expect(page.field('Password').value).to.equal('new one');
      await page.press('Tab');
      await page.press('Tab');
      expect(page.focusedName).to.equal('Keep saved value: Password');
      await page.press('Space');
      expect(page.focusedName).to.equal('Replace Password');
      expect(page.asked).to.have.lengthOf(0);
    });

    it('dispatches miva-connection-change without the secret', async () => {
      const page = await editPage();
      await page.click('Replace Password');
      const change = page.next('miva-connection-change');
      await page.fill('Password', VALID.Password);
      const { filled, dirty, complete, draft } = await change;
      expect(filled).to.include('password');
      expect({ dirty, complete }).to.deep.equal({ dirty: true, complete: true });
      expect(JSON.stringify(draft)).not.to.include(VALID.Password.trim());
    });
  });

  describe('Keep saved value', () => {
    it('discards the replacement and focuses Replace', async () => {
      const page = await editPage();
      await replace(page, 'Password', 'typed-secret');
      const input = page.field('Password');
      await page.click('Show Password');
      await keep(page, 'Password');
      expect(page.isKept('Password')).to.equal(true);
      expect(page.focusedName).to.equal('Replace Password');
      expect(page.markup).not.to.include('typed-secret');
      await page.submit();
      expect(page.asked[0]!.payload).to.deep.equal(UNCHANGED);
      expect(input.isConnected).to.equal(false);
    });

    it('leaves the next replacement empty and masked', async () => {
      const page = await editPage();
      await replace(page, 'Password', 'typed-secret');
      await page.click('Show Password');
      await keep(page, 'Password');
      await replace(page, 'Password');
      expect(page.field('Password').value).to.equal('');
      expect(page.isReadable('Password')).to.equal(false);
    });

    it('removes the error', async () => {
      const page = await editPage();
      await replace(page, 'API Token', 'two words');
      await page.submit();
      expect(page.summaryEntries).to.have.lengthOf(1);
      await keep(page, 'API Token');
      expect(page.errors).to.deep.equal([]);
      expect(page.summary === null).to.equal(true);
    });

    it('removes the error of an oversized paste', async () => {
      const page = await editPage();
      await replace(page, 'API Token');
      await page.paste('API Token', 'x'.repeat(200_000));
      expect(page.errorAt('API Token')).not.to.equal('');
      await keep(page, 'API Token');
      expect(page.errors).to.deep.equal([]);
    });

    it('appears only for a secret that is being replaced', async () => {
      const page = await editPage();
      expect(() => page.button('Keep saved value: Password')).to.throw('There is no button');
      await replace(page, 'Password');
      page.button('Keep saved value: Password');
      expect(() => page.button('Keep saved value: API Token')).to.throw('There is no button');
    });
  });

  describe('the host’s value', () => {
    it('keeps the stored secret if it contains an empty string', async () => {
      const page = await editPage();
      page.element.value = { name: 'Other', password: '', apiToken: '', signingDigest: '' };
      await page.settled();
      expect(kept(page)).to.deep.equal([...SECRETS]);
      await page.submit();
      expect(page.asked[0]!.payload).to.deep.equal({ ...UNCHANGED, name: 'Other' });
    });

    it('replaces the stored secret if it contains one', async () => {
      const page = await editPage();
      page.element.value = { apiToken: VALID['API Token'] };
      await page.settled();
      expect(kept(page)).to.deep.equal(['Password', SECRETS[2]]);
      expect(page.field('API Token').value).to.equal(VALID['API Token']);
      await page.submit();
      expect(page.asked[0]!.payload).to.have.nested.property('credentials.apiToken', VALID['API Token']);
      expect(page.asked[0]!.payload).not.to.have.nested.property('credentials.password');
    });

    it('replaces the stored secret even if it is set before the mode', async () => {
      const page = await mountForm();
      page.element.value = { ...STORED, password: VALID.Password };
      page.element.mode = 'edit';
      await page.settled();
      expect(kept(page)).to.deep.equal(['API Token', SECRETS[2]]);
      await page.submit();
      expect(page.asked[0]!.payload).to.have.nested.property('credentials.password', VALID.Password);
    });

    it('does not overwrite a secret that the user is replacing', async () => {
      const page = await editPage();
      await replace(page, 'Password', 'mine');
      page.element.value = { password: 'the host’s' };
      await page.settled();
      expect(page.field('Password').value).to.equal('mine');
    });

    it('does not replace a stored secret that the user decided to keep', async () => {
      const page = await editPage();
      await replace(page, 'Password', 'mine');
      await keep(page, 'Password');
      page.element.value = { password: 'the host’s' };
      await page.settled();
      expect(page.isKept('Password')).to.equal(true);
    });
  });

  describe('a submit', () => {
    it('shows “Saving changes…” on the button and in the live region', async () => {
      const page = await editPage();
      const announcements = page.recordAnnouncements();
      await page.submit();
      await page.settled();
      expect(textOf(page.submitButton)).to.equal('Saving changes…');
      expect(announcements).to.include('Saving changes…');
    });

    it('disables Replace and Keep while waiting', async () => {
      const page = await editPage();
      await replace(page, 'Password', VALID.Password);
      await page.submit();
      await page.click('Replace API Token');
      await keep(page, 'Password');
      expect(kept(page)).to.deep.equal(['API Token', SECRETS[2]]);
      expect(page.field('Password')).to.include({ value: VALID.Password, readOnly: true });
    });

    it('shows “Changes saved” without “disabled” after acceptance', async () => {
      const page = await editPage();
      page.answer({ ok: true });
      await page.submit();
      await page.reaches('accepted');
      expect(page.panel).to.equal('Changes saved Harbor Goods');
      expect(page.focusedName).to.equal('Changes saved');
      expect(page.text).not.to.match(/disabled/i);
    });

    it('clears the secrets after acceptance', async () => {
      const page = await editPage();
      await replace(page, 'Password', VALID.Password);
      const input = page.field('Password');
      page.answer({ ok: true });
      await page.submit();
      await page.reaches('accepted');
      expect(input.value).to.equal('');
      page.element.reset();
      await page.settled();
      expect(kept(page)).to.deep.equal([...SECRETS]);
    });

    it('shows the rejection of a kept secret at its Replace button, linked from the summary', async () => {
      const page = await editPage();
      page.answer({ ok: false, fields: { password: 'This password has expired.' } });
      await page.submit();
      await page.reaches('rejected');
      expect(page.errorAt('Password')).to.equal('This password has expired.');
      await page.choose('This password has expired.');
      expect(page.focusedName).to.equal('Replace Password');
      await page.click('Replace Password');
      expect(page.errors, 'a rejection disappears when its field is edited').to.deep.equal([]);
    });
  });

  it('focuses Replace with focusField() if the secret is kept', async () => {
    const page = await editPage();
    page.element.focusField('apiToken');
    await page.settled();
    expect(page.focusedName).to.equal('Replace API Token');
  });

  describe('a locked field', () => {
    const locked = html`<miva-connection-setup
      mode="edit"
      locked="password"
      .value=${STORED}
    ></miva-connection-setup>`;

    it('does not let the user replace a stored secret', async () => {
      const page = await mountForm(locked);
      expect(page.isKept('Password')).to.equal(true);
      expect(() => page.button('Replace Password')).to.throw('There is no button');
      page.button('Replace API Token');
      expect(page.brokenReferences).to.deep.equal([]);
    });

    it('has a label that names a text as a group, because there is no control', async () => {
      const page = await mountForm(locked);
      const text = page.field('Password');
      for (const label of page.all<HTMLLabelElement>('label')) {
        expect(label.control !== null, textOf(label)).to.equal(true);
      }
      const group = text.closest('[role="group"]')!;
      expect(textOf(page.root.getElementById(group.getAttribute('aria-labelledby')!))).to.equal('Password');
      expect(page.hintAt('Password')).to.equal('The password for that Miva user.');
      page.element.focusField('password');
      await page.settled();
      expect(textOf(page.focused)).to.equal('Saved. You can’t change it here.');
    });

    it('does not let the user keep the stored secret if the host replaces it', async () => {
      const page = await mountForm(locked);
      page.element.value = { password: VALID.Password };
      await page.settled();
      expect(page.field('Password')).to.include({ value: VALID.Password, readOnly: true });
      expect(() => page.button('Keep saved value: Password')).to.throw('There is no button');
      await page.submit();
      expect(page.asked[0]!.payload).to.have.nested.property('credentials.password', VALID.Password);
    });

    it('is focused from its summary entry', async () => {
      const page = await mountForm(locked);
      page.answer({ ok: false, fields: { password: 'It has expired.' } });
      await page.submit();
      await page.reaches('rejected');
      await page.choose('It has expired.');
      expect(page.focused!.closest('[part~="field"]')!.textContent).to.include('Password');
    });
  });

  describe('a change of mode', () => {
    it('keeps the typed values when the attribute changes to edit and back', async () => {
      const page = await mountForm();
      await page.fillAll();
      page.element.setAttribute('mode', 'edit');
      await page.settled();
      expect(kept(page)).to.deep.equal([...SECRETS]);
      expect(page.field('Name').value).to.equal(VALID.Name);
      expect(textOf(page.submitButton)).to.equal('Save changes');
      page.element.removeAttribute('mode');
      await page.settled();
      expect(page.values).to.deep.equal(VALID);
      expect(textOf(page.submitButton)).to.equal('Add connection');
    });

    it('drops the secrets typed for a new store from the payload of an update', async () => {
      const page = await mountForm();
      await page.fillAll();
      page.element.mode = 'edit';
      await page.settled();
      await page.submit();
      expect(page.asked[0]!.payload).to.deep.equal({ ...UNCHANGED, orderImportStatuses: [] });
    });

    it('does not change the texts of the pending submit and of the panel', async () => {
      const page = await mountForm();
      await page.submitValid();
      page.element.mode = 'edit';
      await page.settled();
      page.element.settle({ ok: true });
      await page.settled();
      expect(page.panel).to.include('Connection added').and.to.include('disabled for now');
      page.element.reset();
      await page.settled();
      expect(kept(page), 'the new mode applies after reset()').to.deep.equal([...SECRETS]);
      expect(textOf(page.submitButton)).to.equal('Save changes');
    });

    it('keeps the panel after acceptance', async () => {
      const page = await mountForm();
      page.answer({ ok: true });
      await page.submitValid();
      await page.reaches('accepted');
      page.element.mode = 'edit';
      await page.settled();
      expect(page.panel).to.include('Connection added');
    });

    it('takes effect after the rejection if it happened while the form was waiting', async () => {
      const page = await mountForm();
      await page.submitValid();
      page.element.mode = 'edit';
      page.element.settle({ ok: false });
      await page.settled();
      expect(textOf(page.submitButton)).to.equal('Save changes');
      expect(kept(page)).to.deep.equal([...SECRETS]);
    });
  });

  describe('stored secrets', () => {
    it('are kept by reset(), which restores the host’s value', async () => {
      const page = await editPage();
      await page.fill('Name', 'Mine');
      await replace(page, 'Password', VALID.Password);
      const input = page.field('Password');
      page.element.reset();
      expect(input.value).to.equal('');
      await page.settled();
      expect(kept(page)).to.deep.equal([...SECRETS]);
      expect(page.field('Name').value).to.equal(VALID.Name);
      expect(page.chosenStatuses).to.deep.equal(['Pending', 'Shipped']);
      expect(textOf(page.submitButton)).to.equal('Save changes');
      await page.submit();
      expect(page.asked[0]!.payload).to.deep.equal(UNCHANGED);
    });

    it('are kept by clearSecrets(), as are the other values', async () => {
      const page = await editPage();
      await page.fill('Name', 'Mine');
      await replace(page, 'Password', VALID.Password);
      page.element.clearSecrets();
      await page.settled();
      expect(kept(page)).to.deep.equal([...SECRETS]);
      expect(page.field('Name').value).to.equal('Mine');
    });

    it('are kept when the element is removed', async () => {
      const page = await editPage();
      const parent = page.element.parentElement!;
      await replace(page, 'Password', VALID.Password);
      const input = page.field('Password');
      page.element.remove();
      await Promise.resolve();
      expect(input.value).to.equal('');
      parent.append(page.element);
      await page.settled();
      expect(kept(page)).to.deep.equal([...SECRETS]);
    });
  });
});

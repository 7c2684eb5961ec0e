import { expect, html } from '@open-wc/testing';
import { mountForm, textOf, VALID, type FormDriver } from '../support/form-driver.js';
import { english as en } from '../../src/i18n/english.js';
import { VALID_PAYLOAD } from '../support/values.js';

const DIGEST = 'Signing Digest';

/** Sets an input as some password managers and scripts of the page do: without any event. */
function setSilently(page: FormDriver, label: string, value: string): void {
  (page.field(label) as HTMLInputElement).value = value;
}

async function rerender(page: FormDriver): Promise<void> {
  page.element.headingLevel = page.element.headingLevel === 2 ? 3 : 2;
  await page.settled();
}

describe('a value that no event has reported', () => {
  for (const label of Object.keys(VALID)) {
    it(`stays in ${label} when the form renders again`, async () => {
      const page = await mountForm();
      setSilently(page, label, 'from outside');
      await rerender(page);
      expect(page.values[label]).to.equal('from outside');
    });

    it(`is taken in when the user leaves ${label}`, async () => {
      const page = await mountForm();
      const changes: unknown[] = [];
      page.element.addEventListener('miva-connection-change', ({ filled }) => changes.push(...filled));
      page.field(label).focus();
      setSilently(page, label, VALID[label as keyof typeof VALID]);
      await page.blur(label);
      await page.settled();
      expect(changes).to.have.lengthOf(1);
      expect(page.values[label]).to.equal(VALID[label as keyof typeof VALID]);
    });
  }

  it('is submitted by the button and by requestSubmit()', async () => {
    for (const submit of [
      (page: FormDriver) => page.submit(),
      (page: FormDriver) => page.element.requestSubmit(),
    ]) {
      const page = await mountForm();
      for (const [label, value] of Object.entries(VALID)) setSilently(page, label, value);
      await submit(page);
      expect(page.asked.map(({ payload }) => payload)).to.deep.equal([VALID_PAYLOAD]);
    }
  });

  it('is kept when the user looks at the existing stores', async () => {
    const page = await mountForm();
    page.element.existingStores = [{ id: '7', name: 'Harbor' }];
    await page.settled();
    for (const [label, value] of Object.entries(VALID)) setSilently(page, label, value);
    await page.toggle(en.useExistingStore);
    await page.toggle(en.createNewStore);
    expect(page.values).to.deep.equal(VALID);
  });

  it('gives way to a fix of its field', async () => {
    const page = await mountForm();
    await page.fillAndBlur('API URL', 'http://shop.example.com/mm5/json.mvc');
    setSilently(page, 'API URL', 'from outside');
    await page.fix('API URL', 'Use https://shop.example.com/mm5/json.mvc');
    expect(page.values['API URL']).to.equal('https://shop.example.com/mm5/json.mvc');
  });

  it('gives way to pasted values, even if they are equal to those before', async () => {
    const page = await mountForm();
    await page.fill('Username', 'api-user');
    await page.pasteText(page.field('Password'), 'Username: api-user\nPassword: Tr4il-mix');
    setSilently(page, 'Username', 'from outside');
    await page.click(en.paste.fill);
    expect(page.values.Username).to.equal('api-user');
  });

  it('gives way to undo', async () => {
    const page = await mountForm();
    await page.pasteText(page.field('Password'), 'Username: api-user\nPassword: Tr4il-mix');
    await page.click(en.paste.fill);
    setSilently(page, 'Password', 'from outside');
    await page.click(en.undo);
    expect([page.values.Username, page.values.Password]).to.deep.equal(['', '']);
  });

  it('gives way to a prefill, but not to that of another field', async () => {
    const page = await mountForm(
      html`<miva-connection-setup .value=${{ name: 'Harbor' }}></miva-connection-setup>`,
    );
    setSilently(page, 'Name', 'from outside');
    setSilently(page, 'Username', 'from outside, too');
    page.element.value = { name: 'Harbor', storeCode: 'HG01' };
    await page.settled();
    expect(page.values).to.include({ Name: 'Harbor', Username: 'from outside, too', 'Store Code': 'HG01' });
  });

  it('is removed by reset() and, in a secret field, by clearSecrets(), acceptance and removal', async () => {
    const wipes: readonly ((page: FormDriver) => unknown)[] = [
      ({ element }) => element.reset(),
      ({ element }) => element.clearSecrets(),
      ({ element }) => element.remove(),
    ];
    for (const wipe of wipes) {
      const page = await mountForm();
      const inputs = Object.keys(VALID).map((label) => page.field(label) as HTMLInputElement);
      for (const label of Object.keys(VALID)) setSilently(page, label, 'from outside');
      wipe(page);
      await page.settled();
      const left = inputs.filter(({ type, value }) => type === 'password' && value !== '');
      expect(
        left.map(({ id }) => id),
        String(wipe),
      ).to.deep.equal([]);
      if (wipe === wipes[0]) expect(Object.values(page.values).join('')).to.equal('');
    }
  });
});

describe('a message with several values', () => {
  const MESSAGE = `Username: ${VALID.Username}\nPassword: Tr4il-mix\nAPI Token: ${VALID['API Token']}`;

  const insertions: Readonly<Record<string, () => Event>> = {
    'dropped into a field': () => {
      const dataTransfer = new DataTransfer();
      dataTransfer.setData('text/plain', MESSAGE);
      return new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, dataTransfer });
    },
    ...Object.fromEntries(
      ['insertText', 'insertFromPaste', 'insertFromDrop'].map((inputType) => [
        `inserted by ${inputType}`,
        () =>
          new InputEvent('beforeinput', {
            inputType,
            data: MESSAGE,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
      ]),
    ),
  };

  for (const [way, event] of Object.entries(insertions)) {
    it(`is previewed when it is ${way}`, async () => {
      const page = await mountForm();
      const isInserted = page.field('Store Code').dispatchEvent(event());
      await page.settled();
      expect(isInserted).to.equal(false);
      expect(textOf(page.preview)).to.include(en.paste.found);
      expect(page.values['Store Code']).to.equal('');
    });
  }

  it('is not looked for in one typed word, nor does typing in the paste box open the preview', async () => {
    const page = await mountForm();
    const box = await page.openPasteBox();
    box.focus();
    await page.type('token 12');
    expect(page.preview).to.equal(null);
  });
});

it(`takes a single value that is dropped into ${DIGEST} as the browser does`, async () => {
  const page = await mountForm();
  const dataTransfer = new DataTransfer();
  dataTransfer.setData('text/plain', VALID[DIGEST]);
  const event = new DragEvent('drop', { bubbles: true, composed: true, cancelable: true, dataTransfer });
  expect(page.field(DIGEST).dispatchEvent(event)).to.equal(true);
});

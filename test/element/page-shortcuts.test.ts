import { expect, fixture, html } from '@open-wc/testing';
import type { MivaConnectionSetup } from '../../src/index.js';
import { FormDriver } from '../support/form-driver.js';

const KEYS = ['keydown', 'keypress', 'keyup'] as const;

/** A page with shortcuts: one listener at the document, and one of each kind at the root of an app, as React adds them. */
async function pageWithShortcuts() {
  const app = await fixture<HTMLElement>(html`<div><miva-connection-setup></miva-connection-setup></div>`);
  const page = new FormDriver(app.querySelector<MivaConnectionSetup>('miva-connection-setup')!);
  await page.settled();
  const received = { document: [] as string[], app: [] as string[], captured: [] as string[] };
  const listen = (target: EventTarget, list: string[], options = {}) => {
    for (const type of KEYS) {
      target.addEventListener(type, (event) => list.push(`${type} ${(event as KeyboardEvent).key}`), options);
    }
  };
  const shortcuts = new AbortController();
  // Many pages look only at the target, which is the element and no input here.
  document.addEventListener(
    'keydown',
    (event) => {
      if ((event.target as Element).matches('input, textarea, select, [contenteditable]')) return;
      if (['s', '/', '?', ' '].includes(event.key)) event.preventDefault();
    },
    shortcuts,
  );
  listen(document, received.document, shortcuts);
  listen(app, received.app);
  listen(app, received.captured, { capture: true });
  return { page, received, stop: () => shortcuts.abort() };
}

describe('keyboard shortcuts of the page', () => {
  let stop = () => {};
  afterEach(() => stop());

  async function open() {
    const opened = await pageWithShortcuts();
    ({ stop } = opened);
    return opened;
  }

  it('do not take letters that are typed into a field', async () => {
    const { page, received } = await open();
    for (const label of ['Name', 'Password', 'API URL']) {
      page.field(label).focus();
      await page.type('s/ ?S');
      expect(page.field(label).value).to.equal('s/ ?S');
    }
    const typed = [...received.document, ...received.app].filter((each) => !each.startsWith('keyup'));
    expect(typed.filter((each) => !each.endsWith(' Shift'))).to.deep.equal([]);
  });

  it('do not take letters that are typed into the paste box', async () => {
    const { page } = await open();
    const box = await page.openPasteBox();
    box.focus();
    await page.type('s/ ?');
    expect(box.value).to.equal('s/ ?');
  });

  it('still receive the keys that type nothing, and shortcuts with modifiers', async () => {
    const { page, received } = await open();
    page.field('Name').focus();
    for (const key of ['Escape', 'ArrowLeft', 'Control+k', 'Alt+k', 'Tab']) await page.press(key);
    for (const list of [received.document, received.app]) {
      expect(list).to.include.members(['keydown Escape', 'keydown ArrowLeft', 'keydown k', 'keydown Tab']);
      expect(list.filter((each) => each === 'keydown k')).to.have.lengthOf(2);
    }
  });

  it('still receive every key while it is captured, and every release of a key', async () => {
    const { page, received } = await open();
    page.field('Name').focus();
    await page.press('a');
    expect(received.captured).to.include.members(['keydown a', 'keypress a', 'keyup a']);
    expect(received.app).to.deep.equal(['keyup a']);
  });

  it('still receive letters while a button or checkbox of the form has the focus', async () => {
    const { page, received } = await open();
    page.button('Show Password').focus();
    await page.press('a');
    page.choice('Pending').focus();
    await page.press('b');
    expect(received.document).to.include.members(['keydown a', 'keydown b']);
  });

  it('can find the field in the path of the event', async () => {
    const { page } = await open();
    page.field('Name').focus();
    let inner: EventTarget | undefined;
    document.addEventListener('keydown', (event) => (inner = event.composedPath()[0]), {
      capture: true,
      once: true,
    });
    await page.press('a');
    expect(inner === page.field('Name')).to.equal(true);
  });
});

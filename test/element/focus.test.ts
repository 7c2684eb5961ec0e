import { expect, html, nextFrame } from '@open-wc/testing';
import { english as en } from '../../src/i18n/english.js';
import { FormDriver, hasFocus, mountForm } from '../support/form-driver.js';
import { viewport, WINDOW } from '../support/window-size.js';

const HTTP_URL = 'http://www.example.com/mm5/json.mvc';

/** The controls of a page beside the form. */
const CONTROLS = {
  'a button': html`<button>Save</button>`,
  'a link': html`<a href="#x">Help</a>`,
  'an input of type button': html`<input type="button" value="Save" />`,
  'an element with the role of a button': html`<div role="button" tabindex="0">Save</div>`,
  'a text field': html`<input />`,
  'a checkbox': html`<input type="checkbox" />`,
  'a text area': html`<textarea></textarea>`,
  'a select': html`<select></select>`,
  'an editable element': html`<div contenteditable="true">Text</div>`,
  'an element with the role of a text box': html`<div role="textbox" tabindex="0">Text</div>`,
  'a button with the role of a combo box': html`<button role="combobox">Select</button>`,
  'a button with the role of a checkbox': html`<button role="checkbox">Select</button>`,
  'an option of an open list': html`<div role="option" tabindex="0">Option</div>`,
  'a button with the role of a tab': html`<button role="tab">Tab</button>`,
  'a frame': html`<iframe srcdoc="<p>Frame</p>"></iframe>`,
};

/** Those that the user would be interrupted in. */
const BUSY: readonly string[] = [
  'a text field',
  'a checkbox',
  'a text area',
  'a select',
  'an editable element',
  'an element with the role of a text box',
  'a button with the role of a combo box',
  'a button with the role of a checkbox',
  'an option of an open list',
  'a frame',
];

/** A page with a control beside the form. */
async function pageWith(control: ReturnType<typeof html>) {
  const page = await mountForm(
    html`<div>
      <p>${control}</p>
      <miva-connection-setup hide-submit></miva-connection-setup>
    </div>`,
  );
  return { page, control: page.element.parentElement!.querySelector<HTMLElement>('p > *')! };
}

/** What shows the user the errors of the form. */
const CAUSES = {
  'an invalid submit': (page: FormDriver) => page.element.requestSubmit(),
  'a rejection': (page: FormDriver) => page.element.settle({ ok: false }),
};

for (const [cause, show] of Object.entries(CAUSES)) {
  describe(`the focus after ${cause}`, () => {
    const title = cause === 'a rejection' ? 'The connection couldn’t be saved' : en.summaryTitle;
    const prepare = (page: FormDriver) => (cause === 'a rejection' ? page.submitValid() : page.settled());

    for (const [name, template] of Object.entries(CONTROLS)) {
      const busy = BUSY.includes(name);
      it(`${busy ? 'stays on' : 'moves to the summary from'} ${name} of the page`, async () => {
        const { page, control } = await pageWith(template);
        await prepare(page);
        control.focus();
        expect(hasFocus(control)).to.equal(true);
        const announcements = page.recordAnnouncements();
        show(page);
        await page.settled();
        await page.settled();
        expect(hasFocus(control)).to.equal(busy);
        expect(page.isSummaryFocused).to.equal(!busy);
        expect(announcements.some((text) => text.startsWith(title))).to.equal(busy);
      });
    }

    for (const [name, inner, busy] of [
      ['a button', '<button>Save</button>', false],
      ['a text field', '<input>', true],
    ] as const) {
      it(`${busy ? 'stays on' : 'moves to the summary from'} ${name} in another shadow root`, async () => {
        const { page, control: host } = await pageWith(html`<div></div>`);
        host.attachShadow({ mode: 'open' }).innerHTML = inner;
        await prepare(page);
        const control = host.shadowRoot!.querySelector<HTMLElement>('*')!;
        control.focus();
        show(page);
        await page.settled();
        expect(hasFocus(control)).to.equal(busy);
        expect(page.isSummaryFocused).to.equal(!busy);
      });

      it(`${busy ? 'stays on' : 'moves to the summary from'} ${name} beside the form in a closed shadow root`, async () => {
        const { page, control: host } = await pageWith(html`<div></div>`);
        const root = host.attachShadow({ mode: 'closed' });
        root.innerHTML = inner;
        root.append(page.element);
        await prepare(page);
        const control = root.querySelector<HTMLElement>('button, input')!;
        control.focus();
        show(page);
        await page.settled();
        expect(hasFocus(control)).to.equal(busy);
        expect(page.isSummaryFocused).to.equal(!busy);
      });
    }

    it('stays in a custom element whose content cannot be seen', async () => {
      const { page, control: holder } = await pageWith(html`<x-closed></x-closed>`);
      const root = holder.attachShadow({ mode: 'closed', delegatesFocus: true });
      root.innerHTML = '<input>';
      await prepare(page);
      holder.focus();
      show(page);
      await page.settled();
      expect(hasFocus(holder)).to.equal(true);
    });

    it('stays in the page’s own field in a slot of the form', async () => {
      const page = await mountForm(
        html`<miva-connection-setup><input slot="footer" aria-label="Note" /></miva-connection-setup>`,
      );
      await prepare(page);
      const note = page.element.querySelector('input')!;
      note.focus();
      show(page);
      await page.settled();
      expect(hasFocus(note)).to.equal(true);
      expect(page.announcement.startsWith(title)).to.equal(true);
    });

    it('moves to the summary of a form that the page made inert meanwhile, once it is usable again', async () => {
      const { page } = await pageWith(html`<button>Save</button>`);
      await prepare(page);
      page.element.parentElement!.inert = true;
      await nextFrame();
      show(page);
      await page.element.updateComplete;
      page.element.parentElement!.inert = false;
      await page.settled();
      expect(page.isSummaryFocused).to.equal(true);
    });

    it('moves to the summary from the body', async () => {
      const { page } = await pageWith(html`<button>Save</button>`);
      await prepare(page);
      (page.focused as HTMLElement | null)?.blur();
      expect(hasFocus(document.body)).to.equal(true);
      show(page);
      await page.settled();
      expect(page.isSummaryFocused).to.equal(true);
    });

    it('moves to the summary from a field of the form', async () => {
      const { page } = await pageWith(html`<button>Save</button>`);
      await prepare(page);
      page.field('Name').focus();
      show(page);
      await page.settled();
      expect(page.isSummaryFocused).to.equal(true);
    });
  });
}

describe('the focus when the page moves the element', () => {
  async function focusedPage() {
    const page = await mountForm(
      html`<div>
        <section><miva-connection-setup></miva-connection-setup></section>
        <section></section>
        <button>Other</button>
      </div>`,
    );
    const holder = page.element.parentElement!.parentElement!;
    const [first, second] = [...holder.querySelectorAll('section')] as [HTMLElement, HTMLElement];
    await page.fill('API URL', HTTP_URL);
    page.field('API URL').setSelectionRange(7, 10);
    return { page, holder, first, second };
  }

  for (const [name, move] of [
    ['is appended elsewhere', ({ page, second }) => second.append(page.element)],
    ['is wrapped', ({ page, second }) => (page.element.before(second), second.append(page.element))],
    ['moves with its parent', ({ holder, first }) => holder.append(first)],
    ['is removed and inserted', ({ page, second }) => (page.element.remove(), second.prepend(page.element))],
  ] satisfies [string, (places: Awaited<ReturnType<typeof focusedPage>>) => void][]) {
    it(`stays in its field with the selection, and shows no error: the form ${name}`, async () => {
      const places = await focusedPage();
      const { page } = places;
      move(places);
      expect(page.focusedName, 'at once').to.equal('API URL');
      await page.settled();
      await nextFrame();
      expect(page.focusedName).to.equal('API URL');
      const { selectionStart, selectionEnd } = page.field('API URL');
      expect([selectionStart, selectionEnd]).to.deep.equal([7, 10]);
      expect(page.errors).to.deep.equal([]);
      expect(page.announcement).to.equal('');
      await page.blur('API URL');
      expect(page.errors).to.deep.equal([en.codes['url-not-https']]);
    });
  }

  it('stays on a button', async () => {
    const { page, second } = await focusedPage();
    page.button('Show Password').focus();
    second.append(page.element);
    await page.settled();
    expect(page.focusedName).to.equal('Show Password');
  });

  it('goes where the page puts it meanwhile', async () => {
    const { page, holder, second } = await focusedPage();
    const other = holder.querySelector('button')!;
    page.element.remove();
    other.focus();
    second.append(page.element);
    await page.settled();
    expect(hasFocus(other)).to.equal(true);
  });

  it('does not come back when the form is inserted later', async () => {
    const { page, second } = await focusedPage();
    page.element.remove();
    await nextFrame();
    second.append(page.element);
    await page.settled();
    expect(hasFocus(document.body)).to.equal(true);
  });

  it('is not taken by a form that did not have it', async () => {
    const { page, holder, second } = await focusedPage();
    const other = holder.querySelector('button')!;
    other.focus();
    other.blur();
    await page.settled();
    second.append(page.element);
    await page.settled();
    expect(hasFocus(document.body)).to.equal(true);
  });
});

describe('the focus in the guide when the width changes', () => {
  before(() => viewport(...WINDOW));

  async function sizedPage(width: string, slotted = html``) {
    const page = await mountForm(
      html`<div style=${`width: ${width}`}><miva-connection-setup>${slotted}</miva-connection-setup></div>`,
    );
    return {
      page,
      resize: async (to: string) => {
        const guide = page.guide;
        page.element.parentElement!.style.width = to;
        for (let frames = 0; frames < 20 && page.guide === guide; frames++) await page.settled();
        expect(page.guide === guide, 'the guide has moved').to.equal(false);
        await page.settled();
      },
    };
  }
  const NARROW = '400px';
  const WIDE = '1200px';

  for (const name of ['Store Code', 'Allowed IP Addresses', 'Copy a message asking for these values']) {
    it(`stays on “${name}” when the guide moves into the form and back beside it`, async () => {
      const { page, resize } = await sizedPage(WIDE);
      const control = page
        .all('aside button, aside input')
        .find(
          (each) =>
            (each.ariaLabel ?? each.closest('label')?.textContent ?? each.textContent)!.trim() === name,
        )!;
      control.focus();
      expect(page.focusedName).to.equal(name);
      await resize(NARROW);
      expect(page.focusedName).to.equal(name);
      expect(page.focused!.closest('aside')).not.to.equal(null);
      await resize(WIDE);
      expect(page.focusedName).to.equal(name);
      expect(page.focused!.closest('aside')).not.to.equal(null);
    });
  }

  it('moves from the button that unfolds the guide to its first step', async () => {
    const { page, resize } = await sizedPage(NARROW);
    page.button(en.guide.title).focus();
    await resize(WIDE);
    expect(page.focusedName).to.equal('Username and Password');
  });

  it('stays in the page’s own guide', async () => {
    const { page, resize } = await sizedPage(WIDE, html`<button slot="guide">Ask us</button>`);
    const own = page.element.querySelector('button')!;
    own.focus();
    await resize(NARROW);
    expect(hasFocus(own)).to.equal(true);
    expect(own.checkVisibility()).to.equal(true);
  });

  it('leaves the guide folded if the focus is elsewhere', async () => {
    const { page, resize } = await sizedPage(WIDE);
    page.field('Name').focus();
    await resize(NARROW);
    expect(page.focusedName).to.equal('Name');
    expect(page.button(en.guide.title).ariaExpanded).to.equal('false');
  });
});

import { expect, html } from '@open-wc/testing';
import { ALLOWED_IPS } from '../../src/core/constants.js';
import { english as en } from '../../src/i18n/english.js';
import {
  CLOSED_CLIPBOARDS,
  openClipboard,
  replaceClipboard,
  restoreClipboard,
} from '../support/clipboard.js';
import { hasFocus, mountForm, VALID, type FormDriver } from '../support/form-driver.js';
import { viewport, WINDOW } from '../support/window-size.js';

const DIGEST = 'Signing Digest';
const ADDRESS = ALLOWED_IPS[0]!;
const TITLE = 'Where to find these values in Miva';
const { steps } = en.guide;
const COLLEAGUE = 'Copy a message asking for these values';

const FIELDS_OF: Readonly<Record<string, readonly string[]>> = {
  [steps['api-user'].title]: ['Username', 'Password'],
  [steps['store-code'].title]: ['Store Code'],
  [steps['token-values'].title]: ['API URL', 'API Token', DIGEST],
};

const SETUP = steps['token-setup'].title;
const VALUES = steps['token-values'].title;
const CHECKLIST = (['address-allowed', 'order-group', 'signature', 'timestamp-window'] as const).map(
  (name) => steps[name].title,
);

/** Copies the selection and pastes it into a field outside the form with the browser’s shortcuts. */
async function copyByHand(page: FormDriver): Promise<string> {
  const target = document.createElement('textarea');
  page.element.after(target);
  await page.press('Control+c');
  target.focus();
  await page.press('Control+v');
  return target.value;
}

async function rejectedWith(code: string, template = html`<miva-connection-setup></miva-connection-setup>`) {
  const page = await mountForm(template);
  page.answer({ ok: false, code });
  await page.submitValid();
  await page.reaches('rejected');
  return page;
}

describe('the guide', () => {
  before(() => viewport(...WINDOW));
  afterEach(restoreClipboard);

  it('highlights no step before a field has focus', async () => {
    const page = await mountForm();
    expect(page.currentSteps).to.deep.equal([]);
  });

  it('has its steps in the order of the work', async () => {
    const page = await mountForm();
    expect(page.steps.filter((title) => !CHECKLIST.includes(title))).to.deep.equal([
      steps['api-user'].title,
      steps['store-code'].title,
      SETUP,
      VALUES,
    ]);
  });

  for (const guide of ['beside', 'inline'] as const) {
    it(`shows the settings of the token at first, and one step at a time: ${guide}`, async () => {
      const page = await mountForm(html`<miva-connection-setup guide=${guide}></miva-connection-setup>`);
      if (guide === 'inline') await page.click(TITLE);
      expect(page.openSteps).to.deep.equal([SETUP]);
      await page.click(steps['store-code'].title);
      expect(page.openSteps).to.deep.equal([steps['store-code'].title]);
      if (guide === 'beside') expect(page.focusedName).to.equal('Store Code');
      await page.focus('Username');
      expect(page.openSteps).to.deep.equal([steps['api-user'].title]);
      await page.focus('Name');
      expect(page.openSteps).to.deep.equal([SETUP]);
      expect(page.brokenReferences).to.deep.equal([]);
    });
  }

  it('keeps an open step in view inside the form, with a button that leads to its field', async () => {
    const page = await mountForm(html`<miva-connection-setup guide="inline"></miva-connection-setup>`);
    await page.click(TITLE);
    const toggle = page.button(steps['api-user'].title);
    toggle.focus();
    await page.click(steps['api-user'].title);
    expect(page.focused === toggle).to.equal(true);
    await page.click(en.goToField('Username'));
    expect(page.focusedName).to.equal('Username');
  });

  it('folds its steps after a rejection that none of them helps with', async () => {
    const page = await mountForm();
    await page.submitValid();
    page.element.settle({ ok: false, fields: { name: 'name-taken' } });
    await page.settled();
    expect(page.openSteps).to.deep.equal([]);
  });

  it('folds a step on a second click, without moving the focus', async () => {
    const page = await mountForm();
    await page.click(steps['store-code'].title);
    const toggle = page.button(steps['store-code'].title);
    toggle.focus();
    await page.click(steps['store-code'].title);
    expect(toggle.ariaExpanded).to.equal('false');
    expect(page.openSteps).to.deep.equal([]);
    expect(hasFocus(toggle)).to.equal(true);
  });

  it('shows the menu paths of older versions of Miva on demand', async () => {
    const page = await mountForm();
    const { olderPath } = steps['store-code'];
    expect(page.text).not.to.include(olderPath);
    await page.click(en.guide.olderVersions);
    for (const name of ['api-user', 'store-code', 'endpoint', 'token-setup'] as const)
      expect(page.text).to.include(steps[name].olderPath);
    await page.click(en.guide.olderVersions);
    expect(page.text).not.to.include(olderPath);
  });

  for (const [step, fields] of Object.entries(FIELDS_OF)) {
    for (const field of fields) {
      it(`highlights “${step}” while the focus is in ${field}`, async () => {
        const page = await mountForm();
        page.field(field).focus();
        await page.settled();
        expect(page.currentSteps).to.deep.equal([step]);
      });
    }

    it(`shows the details of “${step}” only while its field has focus`, async () => {
      const page = await mountForm();
      const isExpanded = () => page.step(step).innerText.includes('Go to: ');
      expect(isExpanded(), 'at first').to.equal(false);
      page.field(fields[0]!).focus();
      await page.settled();
      expect(isExpanded(), 'with the focus in its field').to.equal(true);
      page.field('Name').focus();
      await page.settled();
      expect(isExpanded(), 'with the focus elsewhere').to.equal(false);
    });

    it(`focuses ${fields[0]!} on a click on “${step}”`, async () => {
      const page = await mountForm();
      await page.click(step);
      expect(page.focusedName).to.equal(fields[0]);
      expect(page.currentSteps).to.deep.equal([step]);
    });
  }

  it('keeps the highlighted step while the focus is in the guide, and clears it at a field without a step', async () => {
    const page = await mountForm();
    page.field('API URL').focus();
    page.button(COLLEAGUE).focus();
    await page.settled();
    expect(page.currentSteps).to.deep.equal([VALUES]);
    page.field('Name').focus();
    await page.settled();
    expect(page.currentSteps).to.deep.equal([]);
  });

  it('works with the keyboard alone', async () => {
    const page = await mountForm();
    page.button(VALUES).focus();
    await page.press('Enter');
    await page.type('https://');
    expect(page.field('API URL').value).to.equal('https://');
  });

  it('focuses the Replace button of a stored secret', async () => {
    const page = await mountForm(html`<miva-connection-setup mode="edit"></miva-connection-setup>`);
    await page.click(VALUES);
    expect(page.focusedName).to.equal('API URL');
  });

  it('is replaced by the guide slot', async () => {
    const page = await mountForm(
      html`<miva-connection-setup><p slot="guide">Call 555.</p></miva-connection-setup>`,
    );
    expect(page.element.querySelector('p')!.checkVisibility()).to.equal(true);
    const shown = (page.steps.length > 0 ? page.all('[data-step]') : []).filter((each) =>
      each.checkVisibility(),
    );
    expect(shown).to.have.lengthOf(0);
  });

  describe('checklist', () => {
    it('lists the settings in Miva that are not in the form', async () => {
      const page = await mountForm();
      expect(page.steps.filter((title) => !(title in FIELDS_OF) && title !== SETUP)).to.deep.equal(CHECKLIST);
      expect(page.doneSteps).to.deep.equal([]);
    });

    it('can be checked off without affecting validity or dispatching events', async () => {
      const page = await mountForm();
      const changes: Event[] = [];
      page.element.addEventListener('miva-connection-change', (event) => changes.push(event));
      for (const title of CHECKLIST) await page.tick(title);
      expect(page.doneSteps).to.deep.equal(CHECKLIST);
      expect(changes).to.have.lengthOf(0);
      expect(page.element.checkValidity()).to.equal(false);
      expect(page.progress).to.equal('4 of 4 done');
      await page.fill('Name', 'Harbor');
      expect(page.doneSteps, 'after another render').to.deep.equal(CHECKLIST);
    });

    it('keeps its check marks while the form is hidden, and when the guide moves inline', async () => {
      const page = await mountForm();
      const [first, , third] = CHECKLIST;
      for (const title of [first!, third!]) await page.tick(title);
      const holder = page.element.parentElement!;
      const widths = ['0', '400px', '1000px'];
      for (const width of widths) {
        holder.style.width = width;
        await page.settled();
        await page.settled();
        if (page.isGuideInline && !page.isGuideOpen) await page.click(TITLE);
        expect(page.doneSteps, width).to.deep.equal([first, third]);
      }
      holder.style.display = 'none';
      await page.settled();
      await page.settled();
      expect(page.doneSteps, 'hidden').to.deep.equal([first, third]);
      page.element.guide = 'inline';
      await page.settled();
      expect(page.doneSteps, 'inline').to.deep.equal([first, third]);
      await page.tick(third!);
      page.element.guide = 'beside';
      await page.settled();
      expect(page.doneSteps, 'one unticked').to.deep.equal([first]);
    });

    it('keeps its check marks while an existing store is chosen, and when the element is removed and inserted', async () => {
      const page = await mountForm();
      const [first] = CHECKLIST;
      await page.tick(first!);
      page.element.existingStores = [{ id: '1', name: 'Harbor Goods' }];
      await page.settled();
      await page.toggle(en.useExistingStore);
      expect(page.guide).to.equal(null);
      await page.toggle(en.createNewStore);
      expect(page.doneSteps).to.deep.equal([first]);
      const holder = page.element.parentElement!;
      page.element.remove();
      await page.settled();
      holder.append(page.element);
      await page.settled();
      expect(page.doneSteps).to.deep.equal([first]);
    });

    it('is cleared once a store is connected', async () => {
      const page = await mountForm();
      await page.tick(CHECKLIST[0]!);
      page.answer({ ok: true });
      await page.submitValid();
      await page.reaches('accepted');
      page.element.reset();
      await page.settled();
      expect(page.doneSteps).to.deep.equal([]);
    });

    it('shows the address and the seconds set by the host', async () => {
      const page = await mountForm(
        html`<miva-connection-setup allowed-ips="203.0.113.5" timestamp-window="75"></miva-connection-setup>`,
      );
      expect(page.step(steps['address-allowed'].title).textContent).to.include('203.0.113.5');
      expect(page.step(steps['timestamp-window'].title).textContent).to.include('75 seconds');
    });

    it('includes API access only after a rejection that requires it, and keeps its check marks', async () => {
      const page = await mountForm();
      const api = steps['api-enabled'].title;
      expect(page.steps).not.to.include(api);
      const [first] = CHECKLIST;
      await page.tick(first!);
      page.answer({ ok: false, code: 'miva-api-offline' });
      await page.submitValid();
      await page.reaches('rejected');
      expect(page.steps).to.include(api);
      expect(page.highlightedSteps).to.deep.equal([SETUP, api]);
      expect(page.progress).to.equal('1 of 5 done');
      expect(page.doneSteps).to.deep.equal([first]);
    });
  });

  describe('copy buttons', () => {
    it('copy a message that asks for the values, with paths and addresses, and without typed values', async () => {
      const copied = openClipboard();
      const page = await mountForm(
        html`<miva-connection-setup
          allowed-ips="203.0.113.5, 2001:db8::7"
          timestamp-window="75"
        ></miva-connection-setup>`,
      );
      await page.fillAll();
      await page.click(COLLEAGUE);
      await page.waitForAnnouncement('Copied');
      const [message] = copied;
      const places = [steps['api-user'], steps['store-code'], steps['token-setup']].flatMap(
        ({ path, olderPath }) => [path, olderPath],
      );
      for (const text of [
        ...places,
        'Endpoint URL',
        'Access Token',
        'Signature',
        '203.0.113.5, 2001:db8::7',
        '75 seconds',
        'Order Processing & Fulfillment',
      ]) {
        expect(message).to.include(text.split(' > ')[0]);
        expect(message, 'the whole path').to.include(text.split(' > ').at(-1));
      }
      for (const typed of Object.values(VALID)) expect(message!.includes(typed), typed).to.equal(false);
    });

    for (const [how, clipboard] of CLOSED_CLIPBOARDS) {
      it(`show and select the text if the clipboard ${how}`, async () => {
        replaceClipboard(clipboard);
        const page = await mountForm();
        await page.click(COLLEAGUE);
        await page.settled();
        expect(page.shownToCopy).to.include(ADDRESS);
        expect(page.field(en.copyByHand).value, 'the visible label says why').to.equal(page.shownToCopy);
        expect(page.announcement, 'the label is read with the focus').to.equal('');
        expect(page.brokenReferences).to.deep.equal([]);
        expect(await copyByHand(page)).to.equal(page.shownToCopy);
      });
    }

    it('show the message that asks for the values until copying works', async () => {
      replaceClipboard(undefined);
      const page = await mountForm();
      await page.click(COLLEAGUE);
      await page.settled();
      expect(page.shownToCopy!.split('\n').length).to.be.greaterThan(5);
      expect(page.shownToCopy).to.include(ADDRESS);
      const copied = openClipboard();
      await page.click(COLLEAGUE);
      await page.waitForAnnouncement('Copied');
      await page.settled();
      expect(copied).to.have.lengthOf(1);
      expect(page.shownToCopy).to.equal(null);
    });
  });

  describe('after a rejection', () => {
    for (const [code, titles] of [
      ['miva-token-disabled', [SETUP, steps['token-enabled'].title, VALUES]],
      ['miva-timestamp', [SETUP, steps['timestamp-window'].title]],
      ['miva-signature-invalid', [VALUES]],
      ['miva-access-denied', [SETUP, steps['address-allowed'].title, steps['order-group'].title, VALUES]],
      ['miva-store-code-unknown', [steps['store-code'].title]],
      ['miva-redirected', [VALUES]],
      ['miva-sign-in', [steps['api-user'].title]],
      ['miva-firewall', [SETUP, steps['address-allowed'].title]],
    ] as const) {
      it(`highlights the steps to take: ${code}`, async () => {
        const page = await rejectedWith(code);
        expect(page.highlightedSteps).to.deep.equal(titles);
        expect(page.openSteps, 'only those are open').to.deep.equal(
          titles.filter((title) => title in FIELDS_OF || title === SETUP),
        );
      });
    }

    it('highlights no steps before it, or after an invalid submit', async () => {
      const page = await mountForm();
      await page.submit();
      expect(page.highlightedSteps).to.deep.equal([]);
    });

    it('stops highlighting the step of a field once that field is edited', async () => {
      const page = await rejectedWith('miva-store-code-unknown');
      await page.fill('Store Code', 'HG02');
      expect(page.highlightedSteps).to.deep.equal([]);
    });

    it('leaves the focus on the summary when it is beside the form', async () => {
      const page = await rejectedWith('miva-timestamp');
      expect(page.isSummaryFocused).to.equal(true);
    });

    it('stays folded inside the form, below the summary, which says what to do', async () => {
      const page = await rejectedWith(
        'miva-timestamp',
        html`<miva-connection-setup guide="inline"></miva-connection-setup>`,
      );
      expect(page.isGuideOpen).to.equal(false);
      expect(page.summaryText).to.include('Set a longer time in Require Timestamp Within');
      expect(page.isSummaryFocused).to.equal(true);
      const [summary, guide, form] = [page.summary!, page.guide!, page.button(en.paste.open)].map((each) =>
        each.getBoundingClientRect(),
      );
      expect(summary!.bottom).to.be.lessThan(guide!.top);
      expect(guide!.bottom).to.be.lessThan(form!.top);
      await page.click(TITLE);
      expect(page.openSteps).to.deep.equal([SETUP]);
    });

    it('keeps what it asks for open while another field has the focus', async () => {
      const page = await rejectedWith('miva-timestamp');
      await page.focus('Username');
      expect(page.openSteps).to.deep.equal([steps['api-user'].title, SETUP]);
    });

    it('scrolls to the first step to take, even in a low window', async () => {
      await viewport(1280, 400);
      const page = await rejectedWith('miva-timestamp');
      const [step, guide] = [page.step(steps['timestamp-window'].title), page.guide!].map((each) =>
        each.getBoundingClientRect(),
      );
      await viewport(...WINDOW);
      expect(step!.top).to.be.within(guide!.top, guide!.bottom - step!.height);
    });
  });

  it('stays collapsed in a narrow form while the form is hidden', async () => {
    const page = await mountForm(
      html`<div style="width: 400px"><miva-connection-setup></miva-connection-setup></div>`,
    );
    const guide = page.guide!;
    expect(page.button(TITLE).ariaExpanded).to.equal('false');
    page.element.parentElement!.hidden = true;
    await page.settled();
    await page.settled();
    expect(page.guide === guide).to.equal(true);
  });

  it('does not take the focus when it is opened', async () => {
    const page = await mountForm(html`<miva-connection-setup guide="inline"></miva-connection-setup>`);
    page.button(TITLE).focus();
    await page.click(TITLE);
    expect(hasFocus(page.button(TITLE))).to.equal(true);
    expect(page.isGuideOpen).to.equal(true);
  });
});

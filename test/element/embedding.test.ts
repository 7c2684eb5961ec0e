import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import type { MivaConnectionSetup } from '../../src/index.js';
import { hasFocus, mountForm, FormDriver, VALID } from '../support/form-driver.js';
import { collectWarnings } from '../support/collect-warnings.js';
import { mountInAppearance, SCENARIOS } from '../support/scenarios.js';

describe('the form on a host’s page', () => {
  describe('around a slot with a form of the host', () => {
    /** A form of the host in a slot, in a page that listens at the root of its app. */
    async function withOwnForm(slot: string) {
      const app = await fixture<HTMLElement>(
        html`<div>
          <miva-connection-setup>
            <form slot=${slot}><input aria-label="Note" /><button type="submit">Continue</button></form>
          </miva-connection-setup>
        </div>`,
      );
      const page = new FormDriver(app.querySelector('miva-connection-setup')!);
      const events: string[] = [];
      for (const type of ['submit', 'keydown'] as const) {
        app.addEventListener(type, (event) => {
          events.push(event.defaultPrevented ? `prevented ${type}` : type);
          if (type === 'submit') event.preventDefault();
        });
      }
      await page.settled();
      return { page, events, own: app.querySelector('form')! };
    }

    it('leaves its submit to the host', async () => {
      const { page, events, own } = await withOwnForm('footer');
      own.querySelector('button')!.click();
      await page.settled();
      expect(events).to.deep.equal(['submit']);
      expect(page.errors).to.deep.equal([]);
    });

    it('leaves its submit to the host after acceptance', async () => {
      const { page, events, own } = await withOwnForm('accepted');
      page.answer({ ok: true });
      await page.submitValid();
      await page.reaches('accepted');
      own.querySelector('button')!.click();
      expect(events).to.deep.equal(['submit']);
    });

    it('leaves the keys typed there to the host', async () => {
      const { page, events, own } = await withOwnForm('footer');
      own.querySelector('input')!.focus();
      await page.press('a');
      expect(events).to.deep.equal(['keydown']);
    });
  });

  describe('inside a host’s <form>', () => {
    async function insideForm() {
      const page = await mountForm(
        html`<form action="/host" method="get">
          <input name="search" required />
          <miva-connection-setup></miva-connection-setup>
          <button name="go" value="1">Host</button>
        </form>`,
      );
      const form = page.element.closest('form')!;
      const events: string[] = [];
      for (const type of ['submit', 'invalid', 'formdata', 'reset', 'change'] as const) {
        form.addEventListener(
          type,
          (event) => {
            event.preventDefault();
            events.push(type);
          },
          { capture: true },
        );
      }
      return { page, form, events };
    }

    it('submits on Enter without submitting the host’s form', async () => {
      const { page, events } = await insideForm();
      await page.fillAll();
      page.field('Name').focus();
      await page.press('Enter');
      expect(page.asked).to.have.lengthOf(1);
      expect(events).to.deep.equal([]);
    });

    it('shows its errors on Enter without validating the host’s form', async () => {
      const { page, events } = await insideForm();
      page.field('Name').focus();
      await page.press('Enter');
      expect(page.summaryEntries).to.have.lengthOf(7);
      expect(events).to.deep.equal([]);
    });

    it('does not submit the host’s form with any of its buttons', async () => {
      const { page, events } = await insideForm();
      await page.fillAll();
      await page.toggle('Pending');
      for (const name of ['Show Password', 'Clear selection', 'Add connection']) await page.click(name);
      expect(page.asked).to.have.lengthOf(1);
      expect(events).to.deep.equal([]);
    });

    it('adds nothing to the host’s form data, in any phase, and does not affect its validity', async () => {
      const { page, form } = await insideForm();
      form.querySelector('input')!.value = 'x';
      const names = () => [...new FormData(form).keys()];
      await page.submitValid();
      expect(names()).to.deep.equal(['search']);
      page.element.settle({ ok: false });
      await page.settled();
      expect(form.checkValidity()).to.equal(true);
      expect([...form.elements].map((each) => (each as HTMLInputElement).name)).to.deep.equal([
        'search',
        'go',
      ]);
      expect(names()).to.deep.equal(['search']);
    });

    it('is not submitted by Enter in the host’s field', async () => {
      const { page, form, events } = await insideForm();
      await page.fillAll();
      form.querySelector<HTMLInputElement>('input')!.value = 'x';
      form.querySelector<HTMLInputElement>('input')!.focus();
      await page.press('Enter');
      expect(page.asked).to.have.lengthOf(0);
      expect(events).to.include('submit');
    });

    it('has no action and no names, so that nothing is submitted if its script fails', async () => {
      const { page } = await insideForm();
      await page.fillAll();
      const form = page.root.querySelector('form')!;
      expect(form.method).to.equal('dialog');
      expect(form.hasAttribute('action')).to.equal(false);
      expect([...new FormData(form).keys()]).to.deep.equal([]);
    });

    it('does not change the URL or the history on submit', async () => {
      const { href } = location;
      const { length } = history;
      const { page } = await insideForm();
      await page.submitValid();
      await nextFrame();
      expect(location.href).to.equal(href);
      expect(history).to.have.lengthOf(length);
    });
  });

  describe('in an app whose main column scrolls', () => {
    for (const [scenario, hideSubmit] of [
      ['editing', false],
      ['editing', true],
      ['rejected', true],
      ['accepted', false],
    ] as const) {
      it(`does not make the document taller: ${scenario}${hideSubmit ? ', submit button hidden' : ''}`, async () => {
        const appShell = await fixture(
          html`<div style="block-size: 100vh; overflow: hidden; margin: -8px">
            <main style="block-size: 100%; overflow: auto"></main>
          </div>`,
        );
        const heightBefore = document.documentElement.scrollHeight;
        const page = await mountInAppearance();
        page.element.hideSubmit = hideSubmit;
        appShell.querySelector('main')!.append(page.element);
        await SCENARIOS[scenario]!(page);
        expect(document.documentElement.scrollHeight).to.equal(heightBefore);
        const outside = page
          .all('*')
          .filter((each) => ['absolute', 'fixed'].includes(getComputedStyle(each).position))
          .filter((each) => !page.root.contains(each.offsetParent));
        expect(outside.map(({ className }) => className)).to.deep.equal([]);
      });
    }
  });

  it('resets text fill and stroke inherited from an ancestor', async () => {
    const page = await mountForm(
      html`<div style="-webkit-text-fill-color: white; -webkit-text-stroke: 2px white">
        <miva-connection-setup></miva-connection-setup>
      </div>`,
    );
    await page.openPasteBox();
    await page.submit();
    for (const each of page.all('.root *')) {
      const { color, webkitTextFillColor, webkitTextStrokeWidth } = getComputedStyle(each);
      const name = `${each.localName} ${each.className}`;
      expect(webkitTextFillColor, name).to.equal(color);
      expect(webkitTextStrokeWidth, name).to.equal('0px');
    }
  });

  describe('used twice on a page', () => {
    it('has independent state', async () => {
      const holder = await fixture(
        html`<div>
          <miva-connection-setup></miva-connection-setup><miva-connection-setup></miva-connection-setup>
        </div>`,
      );
      const [first, second] = [...holder.querySelectorAll('miva-connection-setup')].map(
        (element) => new FormDriver(element),
      ) as [FormDriver, FormDriver];
      await first.settled();
      await second.settled();
      await first.fill('Name', 'First');
      await first.click('Show Password');
      await first.toggle('Pending');
      first.element.headingLevel = 4;
      await first.settled();
      expect(second.field('Name').value).to.equal('');
      expect(second.isReadable('Password')).to.equal(false);
      expect(second.chosenStatuses).to.deep.equal([]);
      expect(second.headings[0]!.level).to.equal(2);

      await second.submit();
      expect(second.summaryEntries).to.have.lengthOf(7);
      expect(first.summaryText).to.equal('');

      await first.submitValid();
      expect(first.asked).to.have.lengthOf(1);
      expect(second.element.phase).to.equal('editing');
      await second.submitValid();
      expect(second.asked.map(({ attempt }) => attempt)).to.deep.equal([1]);
      first.element.settle({ ok: true });
      expect(second.element.phase).to.equal('submitting');
      second.element.settle({ ok: false });
      expect(first.element.phase).to.equal('accepted');
    });

    it('focuses the field of the same form on a click on a label', async () => {
      const holder = await fixture(
        html`<div>
          <miva-connection-setup></miva-connection-setup><miva-connection-setup></miva-connection-setup>
        </div>`,
      );
      const second = new FormDriver(holder.querySelectorAll('miva-connection-setup')[1]!);
      await second.settled();
      second.all('form label')[0]!.click();
      expect(hasFocus(second.element)).to.equal(true);
      expect(second.focusedName).to.equal('Name');
    });
  });

  describe('on load', () => {
    it('does not change title, URL, history, scroll, focus, head and body', async () => {
      const holder = await fixture(
        html`<div>
          <input />
          <div style="block-size: 3000px"></div>
        </div>`,
      );
      // Some engines scroll to the focused element later.
      holder.querySelector('input')!.focus({ preventScroll: true });
      scrollTo(0, 120);
      const readPage = () => ({
        title: document.title,
        href: location.href,
        history: history.length,
        // Firefox scrolls by device pixels, which may be fractions of a CSS pixel.
        scroll: Math.round(scrollY),
        focus: hasFocus(holder.querySelector('input')!),
        head: document.head.innerHTML,
        sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
        html: (document.documentElement.cloneNode(false) as Element).outerHTML,
        body: (document.body.cloneNode(false) as Element).outerHTML,
        stored: localStorage.length + sessionStorage.length,
        cookie: document.cookie,
      });
      const before = readPage();
      expect(before).to.include({ scroll: 120, focus: true });
      const element = document.createElement('miva-connection-setup');
      holder.append(element);
      const page = new FormDriver(element);
      await page.settled();
      await page.settled();
      expect(readPage()).to.deep.equal(before);
      scrollTo(0, 0);
    });

    it('writes nothing to the console', async () => {
      const console = collectWarnings();
      await mountForm();
      console.stop();
      expect(console.warnings).to.deep.equal([]);
    });

    it('makes no network request', async () => {
      const page = await mountForm();
      performance.clearResourceTimings();
      await page.submitValid();
      page.element.settle({ ok: false, helpUrl: 'https://help.example/' });
      await page.settled();
      expect(performance.getEntriesByType('resource').map(({ name }) => name)).to.deep.equal([]);
    });
  });

  describe('inside another shadow root', () => {
    async function inShadow() {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      const root = outer.attachShadow({ mode: 'open' });
      const element = document.createElement('miva-connection-setup');
      root.append(element);
      const page = new FormDriver(element);
      await page.settled();
      return { page, outer };
    }

    it('dispatches every event but the submit event across the boundary', async () => {
      const { page, outer } = await inShadow();
      const events: string[] = [];
      for (const type of [
        'miva-connection-submit',
        'miva-connection-change',
        'miva-connection-phase',
        'miva-connection-invalid',
      ]) {
        outer.addEventListener(type, () => events.push(type), { capture: true });
      }
      await page.submit();
      await page.submitValid();
      expect([...new Set(events)]).to.have.members([
        'miva-connection-change',
        'miva-connection-phase',
        'miva-connection-invalid',
      ]);
      expect(page.asked).to.have.lengthOf(1);
    });

    it('focuses the summary and the panel', async () => {
      const { page } = await inShadow();
      await page.submit();
      expect(page.isSummaryFocused).to.equal(true);
      page.answer({ ok: true });
      await page.submitValid();
      await page.reaches('accepted');
      expect(page.focusedName).to.equal('Connection added');
    });
  });

  it('shows slotted content as heading, guide and footer', async () => {
    const page = await mountForm(
      html`<miva-connection-setup>
        <h1 slot="heading">Own heading</h1>
        <p slot="guide">Own guide</p>
        <p slot="footer">Own footer</p>
        <p>Loading…</p>
      </miva-connection-setup>`,
    );
    const shown = (selector: string) => page.element.querySelector(selector)!.checkVisibility();
    expect(shown('[slot="heading"]')).to.equal(true);
    expect(shown('[slot="footer"]')).to.equal(true);
    expect(shown('p:not([slot])'), 'the loading text').to.equal(false);
    expect(page.headings.filter(({ text }) => text === 'Connect a Miva store')).to.have.lengthOf(1);
    expect(page.all('[role="heading"]')[0]!.checkVisibility(), 'the default heading is hidden').to.equal(
      false,
    );
  });

  it('works as an empty form when it is cloned', async () => {
    const page = await mountForm();
    await page.fillAll();
    const clone = page.element.cloneNode(true) as MivaConnectionSetup;
    page.element.after(clone);
    const copy = new FormDriver(clone);
    await copy.settled();
    expect(Object.values(copy.values).join('')).to.equal('');
    await copy.submitValid();
    expect(copy.asked).to.have.lengthOf(1);
    expect(page.values).to.deep.equal(VALID);
    clone.remove();
  });
});

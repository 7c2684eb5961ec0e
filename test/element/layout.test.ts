import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { FormDriver, mountForm, textOf } from '../support/form-driver.js';
import { collectWarnings } from '../support/collect-warnings.js';
import { viewport, WINDOW } from '../support/window-size.js';
import { emulateMedia } from '../support/emulate-media.js';
import { ENGINE, itInChromium } from '../support/engine.js';
import { english as en } from '../../src/i18n/english.js';

/** Waits until the form has measured itself and rendered the result. */
async function measured(page: FormDriver): Promise<void> {
  for (let frame = 0; frame < 3; frame++) await page.settled();
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;

/** The form in a box that scrolls. */
async function inScrollingBox(
  style: string,
  template = html`<miva-connection-setup></miva-connection-setup>`,
) {
  const box = await fixture<HTMLElement>(html`<main>${template}</main>`);
  box.style.cssText = `overflow: auto; ${style}`;
  const page = new FormDriver(box.querySelector('miva-connection-setup')!);
  await measured(page);
  return { page, box };
}

describe('the layout', () => {
  before(() => viewport(...WINDOW));

  describe('where a scrollbar makes the box narrower', () => {
    /** A width at which the guide is just beside the form, and a height between those of both layouts. */
    async function atTheThreshold() {
      const { page, box } = await inScrollingBox(
        '--miva-connection-font-size: 13px; width: 720px',
        html`<miva-connection-setup mode="edit"></miva-connection-setup>`,
      );
      const beside = box.scrollHeight;
      let width = 720;
      while (!page.isGuideInline) {
        box.style.width = `${(width -= 4)}px`;
        await measured(page);
      }
      const inline = box.scrollHeight;
      expect(beside, 'the columns are taller').to.be.greaterThan(inline);
      box.style.width = '900px';
      await measured(page);
      expect(page.isGuideInline).to.equal(false);
      return { page, box, width: width + 6, height: (beside + inline) / 2 };
    }

    /** How often the layout changes in 30 frames. */
    async function switches(page: FormDriver, atFrame: () => void = () => undefined): Promise<number> {
      let count = 0;
      let last = page.isGuideInline;
      for (let frame = 0; frame < 30; frame++) {
        atFrame();
        await nextFrame();
        if (page.isGuideInline === last) continue;
        last = !last;
        count++;
      }
      return count;
    }

    for (const [scrollbar, where] of [
      [15, ''],
      [68, ' at a zoom of 25 %'],
    ] as const) {
      it(`does not keep switching in a page whose scrollbar takes up space${where}`, async () => {
        const { page, box, width: threshold, height } = await atTheThreshold();
        const width = threshold + scrollbar / 2;
        box.style.width = `${width}px`;
        // Chromium’s test browser has no scrollbars.
        const count = await switches(page, () => {
          box.style.width = `${box.scrollHeight > height ? width - scrollbar : width}px`;
        });
        expect(count).to.be.at.most(1);
      });
    }

    it('does not keep switching with the scrollbar of the browser', async () => {
      const { page, box, width, height } = await atTheThreshold();
      box.style.boxSizing = 'border-box';
      box.style.height = `${height}px`;
      box.style.width = `${width}px`;
      expect(await switches(page)).to.be.at.most(1);
    });
  });

  it('stays the same while the form has no width', async () => {
    const { page, box } = await inScrollingBox('width: 1000px');
    expect(page.isGuideInline).to.equal(false);
    for (const hidden of ['width: 0', 'width: 1000px; display: none', 'width: 0; display: flex']) {
      box.style.cssText = `overflow: hidden; ${hidden}`;
      await measured(page);
      expect(page.isGuideInline, hidden).to.equal(false);
    }
  });

  describe('at the first key after an error, without scroll anchoring', () => {
    beforeEach(() => {
      document.documentElement.style.overflowAnchor = 'none';
    });
    afterEach(() => {
      document.documentElement.style.overflowAnchor = '';
    });

    /** How far a field moves when a key is typed into it. */
    async function movedByKey(page: FormDriver, label: string): Promise<number> {
      const field = page.field(label);
      // WebKit scrolls to a focused field with the first key.
      field.scrollIntoView({ block: 'center' });
      field.focus({ preventScroll: true });
      field.select();
      await page.settled();
      const before = topOf(field);
      await page.type('x');
      return topOf(field) - before;
    }

    it('keeps the field where it is after a rejection', async () => {
      const page = await mountForm();
      page.answer({ ok: false, fields: { password: 'Not this one.', storeCode: 'Unknown store.' } });
      await page.submitValid();
      await page.reaches('rejected');
      expect(await movedByKey(page, 'Store Code')).to.equal(0);
      expect(page.errorAt('Store Code')).to.equal('');
      expect(page.summaryEntries).to.have.lengthOf(2);
      await page.press('Tab');
      expect(page.summaryEntries).to.deep.equal(['Not this one.']);
      page.field('Store Code').focus();
      await page.settled();
      expect(page.summaryEntries, 'with the focus there again').to.deep.equal(['Not this one.']);
    });

    it('keeps the field where it is after a rejection of this field alone', async () => {
      const page = await mountForm(html`<miva-connection-setup guide="inline"></miva-connection-setup>`);
      page.answer({ ok: false, code: 'miva-store-code-unknown' });
      await page.submitValid();
      await page.reaches('rejected');
      expect(await movedByKey(page, 'Store Code')).to.equal(0);
    });

    it('keeps the field where it is after an invalid submit', async () => {
      const page = await mountForm();
      await page.submit();
      expect(await movedByKey(page, 'Username')).to.equal(0);
      await page.press('Tab');
      expect(page.summaryEntries).to.not.include(en.fields.username.required);
    });

    it('keeps the field where it is after a pasted text was filled in', async () => {
      const page = await mountForm();
      await page.openPasteBox();
      await page.paste(en.paste.label, 'Username: api-user\nStore Code: HG01');
      await page.click(en.paste.fill);
      expect(page.canUndo).to.equal(true);
      expect(await movedByKey(page, 'Username')).to.equal(0);
      expect(page.canUndo, 'Undo would overwrite the key').to.equal(false);
      await page.press('Tab');
      expect(textOf(page.root.querySelector('form'))).not.to.include(en.paste.filled(2));
    });

    it('removes the entry of a field that is changed without having the focus', async () => {
      const page = await mountForm();
      await page.submit();
      const field = page.field('Username');
      field.value = 'api-user';
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await page.settled();
      expect(page.summaryEntries).to.not.include(en.fields.username.required);
    });
  });

  describe('on a page whose root has a small text size, so that 1rem is 10px', () => {
    before(() => document.documentElement.style.setProperty('font-size', '62.5%'));
    after(() => document.documentElement.style.removeProperty('font-size'));

    it('has two columns as on any other page', async () => {
      const { page } = await inScrollingBox('width: 1100px');
      expect(page.isGuideInline).to.equal(false);
    });

    it('has the same smallest width', async () => {
      const page = await mountForm(
        html`<div style="display: inline-block; inline-size: min-content">
          <miva-connection-setup></miva-connection-setup>
        </div>`,
      );
      expect(page.element.getBoundingClientRect().width).to.equal(240);
    });
  });

  describe('of the guide beside the form', () => {
    it('fits into the box that scrolls', async () => {
      const { page, box } = await inScrollingBox('height: 300px');
      const { height } = page.guide!.getBoundingClientRect();
      expect(height).to.be.within(200, 300);
      box.style.height = '350px';
      await measured(page);
      expect(page.guide!.getBoundingClientRect().height).to.equal(height + 50);
      box.style.cssText = '';
      await measured(page);
      expect(page.guide!.getBoundingClientRect().height, 'in the window').to.be.greaterThan(350);
    });

    it('fits into a box that scrolls around a slot', async () => {
      const outer = await fixture<HTMLElement>(html`<div></div>`);
      outer.attachShadow({ mode: 'open' }).innerHTML =
        '<div style="height: 300px; overflow: auto"><slot></slot></div>';
      const element = document.createElement('miva-connection-setup');
      outer.append(element);
      const page = new FormDriver(element);
      await measured(page);
      expect(page.guide!.getBoundingClientRect().height).to.be.within(200, 300);
    });

    it('is not limited by a box that does not scroll up and down', async () => {
      const { page } = await inScrollingBox('--miva-connection-padding: 0px');
      const { height } = page.guide!.getBoundingClientRect();
      expect(height).to.be.greaterThan(500);
      await page.fill('Name', 'Harbor');
      await measured(page);
      expect(page.guide!.getBoundingClientRect().height).to.equal(height);
    });

    for (const [how, style] of [
      ['scroll-padding', 'scroll-padding-block-start: 60px'],
      ['--miva-connection-sticky-top', '--miva-connection-sticky-top: 60px'],
      ['both', 'scroll-padding-block-start: 60px; --miva-connection-sticky-top: 60px'],
    ] as const) {
      it(`stays below a sticky header: ${how}`, async () => {
        const { page, box } = await inScrollingBox(`height: 400px; ${style}`);
        box.scrollTop = 300;
        await nextFrame();
        const guide = page.guide!.getBoundingClientRect();
        expect(guide.top - topOf(box)).to.equal(75);
        expect(guide.bottom).to.be.below(topOf(box) + 400);
      });

      it(`leaves space for a sticky header above a field that is focused: ${how}`, async () => {
        const { page, box } = await inScrollingBox(`height: 400px; ${style}`);
        box.scrollTop = box.scrollHeight;
        await page.submit();
        expect(topOf(page.summary!) - topOf(box), 'the summary').to.be.at.least(59);
        box.scrollTop = box.scrollHeight;
        page.element.focusField('username');
        await page.settled();
        expect(topOf(page.field('Username')) - topOf(box), 'focusField()').to.be.at.least(59);
        // WebKit does not keep to scroll margins when the user moves the focus.
        if (ENGINE === 'webkit') return;
        box.scrollTop = box.scrollHeight;
        page.button('Show API Token').focus({ preventScroll: true });
        const label = 'API Token';
        box.scrollTop += topOf(page.field(label)) - topOf(box);
        await page.press('Shift+Tab');
        expect(page.focusedName).to.equal(label);
        expect(topOf(page.field(label)) - topOf(box), 'Shift+Tab').to.be.at.least(59);
      });
    }

    it('shows at its lower edge that more follows, until its end', async () => {
      const { page } = await inScrollingBox('height: 300px');
      const guide = page.guide!;
      const edge = () => page.root.querySelector('.more')!.getBoundingClientRect();
      const bottom = () => Math.round(guide.getBoundingClientRect().bottom);
      expect(Math.round(edge().bottom)).to.equal(bottom());
      expect(edge().height).to.be.greaterThan(16);
      const last = page.button(en.askColleague);
      expect(edge().top).to.be.lessThan(last.getBoundingClientRect().top);
      guide.scrollTop = guide.scrollHeight;
      await nextFrame();
      expect(edge().top).to.be.at.least(last.getBoundingClientRect().bottom);
    });

    it('shows the focused button of the guide above that edge', async () => {
      const { page } = await inScrollingBox('height: 300px');
      for (let count = 0; count < 9; count++) {
        if (count === 0) page.button(en.guide.steps['api-user'].title).focus();
        else await page.press('Tab');
        if (page.focused?.closest('aside') === null) break;
        const edge = page.root.querySelector('.more')!.getBoundingClientRect();
        expect(page.focused!.getBoundingClientRect().bottom, page.focusedName).to.be.at.most(edge.top + 1);
      }
    });

    itInChromium('shows with forced colors that more follows', async () => {
      await emulateMedia({ 'forced-colors': 'active' });
      const { page } = await inScrollingBox('height: 300px');
      const edge = page.root.querySelector('.more')!;
      const { borderTopWidth, borderTopStyle, backgroundColor } = getComputedStyle(edge);
      await emulateMedia();
      expect(borderTopStyle).to.equal('solid');
      expect(borderTopWidth).not.to.equal('0px');
      expect(backgroundColor).not.to.equal('rgba(0, 0, 0, 0)');
    });
  });

  describe('in a track as small as its content', () => {
    for (const [how, open, close] of [
      [
        'a grid',
        '<div style="display: grid; grid-template-columns: min-content 1fr">',
        '<p>Beside it</p></div>',
      ],
      ['an inline block', '<div style="width: 1px"><div style="display: inline-block">', '</div></div>'],
      [
        'a flex row',
        '<div style="display: flex; width: 600px">',
        '<p style="flex: none; width: 550px"></p></div>',
      ],
      [
        'a column of a flex box',
        '<div style="display: flex; flex-direction: column; align-items: start; width: min-content">',
        '</div>',
      ],
      ['a table cell', '<table><tr><td>', '</td><td style="width: 100%">Beside it</td></tr></table>'],
      ['min-content', '<div style="width: min-content">', '</div>'],
      ['a float', '<div style="width: 1px"><div style="float: left">', '</div></div>'],
    ] as const) {
      it(`keeps its smallest width: ${how}`, async () => {
        const holder = await fixture<HTMLElement>(html`<div></div>`);
        holder.innerHTML = `${open}<miva-connection-setup></miva-connection-setup>${close}`;
        const page = new FormDriver(holder.querySelector('miva-connection-setup')!);
        await measured(page);
        expect(page.element.getBoundingClientRect().width).to.be.at.least(240);
      });
    }

    it('fits into a box that is smaller than that', async () => {
      const { page, box } = await inScrollingBox('width: 200px');
      expect(page.element.getBoundingClientRect().width).to.equal(200);
      expect(box.scrollWidth).to.equal(200);
    });
  });

  describe('with --miva-connection-padding', () => {
    it('aligns the form with the text of the page', async () => {
      const { page, box } = await inScrollingBox('width: 1000px; --miva-connection-padding: 0');
      const { left, top } = page.root.querySelector('.heading')!.getBoundingClientRect();
      expect([left - box.getBoundingClientRect().left, top - topOf(box)]).to.deep.equal([0, 0]);
    });
  });

  describe('in another document', () => {
    async function inFrame(move: (element: Element, target: Document) => void | Promise<void>) {
      const frame = await fixture<HTMLIFrameElement>(html`<iframe width="800" height="600"></iframe>`);
      const element = document.createElement('miva-connection-setup');
      await move(element, frame.contentDocument!);
      frame.contentDocument!.body.append(element);
      const page = new FormDriver(element);
      await measured(page);
      return { page, frame };
    }

    const styled = (page: FormDriver) => {
      const root = page.content;
      return {
        background: page.element.ownerDocument.defaultView!.getComputedStyle(root).backgroundColor,
        borders: page.element.ownerDocument.defaultView!.getComputedStyle(page.field('Name')).borderTopWidth,
      };
    };

    for (const [how, move] of [
      ['before it was shown', () => undefined],
      [
        'after it was shown',
        async (element: Element) => {
          document.body.append(element);
          await measured(new FormDriver(element as FormDriver['element']));
        },
      ],
      [
        'by adoptNode()',
        async (element: Element, target: Document) => {
          document.body.append(element);
          await measured(new FormDriver(element as FormDriver['element']));
          target.adoptNode(element);
        },
      ],
      [
        'through a document without a window',
        async (element: Element) => {
          document.body.append(element);
          await measured(new FormDriver(element as FormDriver['element']));
          document.implementation.createHTMLDocument().body.append(element);
        },
      ],
    ] as const) {
      it(`keeps its styles: moved ${how}`, async () => {
        const console = collectWarnings();
        const here = styled(await mountForm());
        const { page } = await inFrame(move);
        expect(styled(page)).to.deep.equal(here);
        await page.fill('Name', 'Harbor');
        expect(page.field('Name').value).to.equal('Harbor');
        console.stop();
        expect(console.errors).to.deep.equal([]);
      });
    }

    it('keeps its styles when it comes back', async () => {
      const here = styled(await mountForm());
      const { page } = await inFrame(() => undefined);
      document.body.append(page.element);
      await measured(page);
      expect(styled(page)).to.deep.equal(here);
      page.element.remove();
    });

    it('measures its width there', async () => {
      const { page, frame } = await inFrame(() => undefined);
      frame.width = '400';
      await measured(page);
      expect(page.isGuideInline).to.equal(true);
      frame.width = '1000';
      await measured(page);
      expect(page.isGuideInline).to.equal(false);
    });
  });
});

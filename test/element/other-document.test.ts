import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { ALLOWED_IPS } from '../../src/core/constants.js';
import { english as en } from '../../src/i18n/english.js';
import { register } from '../../src/i18n/registry.js';
import { CLOSED_CLIPBOARDS, replaceClipboard, restoreClipboard } from '../support/clipboard.js';
import { FormDriver, mountForm } from '../support/form-driver.js';

/** A form that was moved to a place in another document; the document's body, if none is given. */
async function movedForm(place: (target: Document) => ParentNode = ({ body }) => body) {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="800" height="600"></iframe>`);
  const { element } = await mountForm();
  place(frame.contentDocument!).append(element);
  const page = new FormDriver(element);
  await page.settled();
  return { page, document: frame.contentDocument!, window: frame.contentWindow! };
}

describe('a form that was moved to another document', () => {
  before(() => register(() => ({ ...en, language: 'fr' })));

  it('finds the language outside of the shadow root that it is in', async () => {
    const { page } = await movedForm((target) => {
      const section = target.createElement('section');
      section.lang = 'fr';
      const holder = target.createElement('div');
      section.append(holder);
      target.body.append(section);
      return holder.attachShadow({ mode: 'open' });
    });
    expect(page.language).to.equal('fr');
  });

  it('follows the language of that document', async () => {
    const { page, document } = await movedForm();
    document.documentElement.lang = 'fr';
    await page.settled();
    expect(page.language).to.equal('fr');
  });

  it('shows no error while a button of that document is pressed', async () => {
    const { page, document, window } = await movedForm();
    await page.fill('API URL', 'http://www.example.com/mm5/json.mvc');
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    await page.blur('API URL');
    expect(page.errors, 'while it is pressed').to.deep.equal([]);
    document.body.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    await page.settled();
    expect(page.errors).to.deep.equal([en.codes['url-not-https']]);
  });

  it('hides secrets when that page is restored from the back-forward cache', async () => {
    const { page, window } = await movedForm();
    await page.click('Show Password');
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await page.settled();
    expect((page.field('Password') as HTMLInputElement).type).to.equal('password');
  });

  it('selects there what cannot be copied', async () => {
    replaceClipboard(CLOSED_CLIPBOARDS[0]![1]);
    const { page, document } = await movedForm();
    await page.click(`Copy ${ALLOWED_IPS[0]!}`);
    await page.waitForAnnouncement(en.copyByHand);
    restoreClipboard();
    expect(document.getSelection()!.toString()).to.equal(ALLOWED_IPS[0]);
  });

  describe('while its former window is in the background', () => {
    const { requestAnimationFrame, ResizeObserver } = window;
    afterEach(() => Object.assign(window, { requestAnimationFrame, ResizeObserver }));

    it('announces, although that window draws no frames', async () => {
      const { page } = await movedForm();
      window.requestAnimationFrame = () => 0;
      page.choice('Pending').click();
      await page.waitForAnnouncement(en.statusCount(1, 8));
    });

    it('folds a long answer when it gets narrower, although that window observes no sizes', async () => {
      window.ResizeObserver = class extends ResizeObserver {
        override observe() {}
      };
      const { page, window: view } = await movedForm();
      page.answer({ ok: false, message: 'The store gave an answer that nobody expected. '.repeat(5) });
      await page.submitValid();
      await page.reaches('rejected');
      expect(page.buttons).not.to.include('Show all: There is a problem');
      view.frameElement!.setAttribute('width', '300');
      await waitUntil(() => page.buttons.includes('Show all: There is a problem'));
    });
  });
});

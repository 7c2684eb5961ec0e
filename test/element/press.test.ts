import { expect, html, oneEvent, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { english as en } from '../../src/i18n/english.js';
import { itInChromium } from '../support/engine.js';
import { mountForm, type FormDriver } from '../support/form-driver.js';

const ERROR = en.codes['url-not-https'];

/** A form whose host has its own button below it, with an invalid API URL and the focus in it. */
async function hostPage(): Promise<{ page: FormDriver; button: HTMLButtonElement; clicks: () => number }> {
  const page = await mountForm(
    html`<div>
      <miva-connection-setup hide-submit guide="none"></miva-connection-setup>
      <button>Save</button>
    </div>`,
  );
  const button = page.element.parentElement!.querySelector('button')!;
  let clicks = 0;
  button.addEventListener('click', () => clicks++);
  await page.fill('API URL', 'http://www.example.com/mm5/json.mvc');
  button.scrollIntoView({ block: 'center' });
  return { page, button, clicks: () => clicks };
}

function centerOf(element: Element): { readonly x: number; readonly y: number } {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: Math.round(left + width / 2), y: Math.round(top + height / 2) };
}

const mouse = (at: { readonly x: number; readonly y: number }, action: 'down' | 'up') =>
  executeServerCommand('mouse', { ...at, action });

const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Waits until what a release of the pointer shows is rendered. */
async function released(page: FormDriver): Promise<void> {
  await frame();
  await frame();
  await page.settled();
}

describe('a press on a button of the page', () => {
  it('is a click although the field it leaves shows an error', async () => {
    const { page, button, clicks } = await hostPage();
    const at = centerOf(button);
    await mouse(at, 'down');
    await page.settled();
    expect(page.errors, 'no error while the button is pressed').to.deep.equal([]);
    await mouse(at, 'up');
    await released(page);
    expect(clicks()).to.equal(1);
    expect(page.errors).to.deep.equal([ERROR]);
  });

  itInChromium('by touch is a click although the field it leaves shows an error', async () => {
    const cdp = (method: string, params: object) => executeServerCommand('cdp', { method, params });
    // First, because a touch screen has another layout.
    await cdp('Emulation.setTouchEmulationEnabled', { enabled: true });
    const { page, button, clicks } = await hostPage();
    // Chromium dispatches the mouse events a moment after the touch.
    const mouseUp = oneEvent(button, 'mouseup');
    await cdp('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [centerOf(button)] });
    await cdp('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await mouseUp;
    await released(page);
    await cdp('Emulation.setTouchEmulationEnabled', { enabled: false });
    expect(clicks()).to.equal(1);
    expect(page.errors).to.deep.equal([ERROR]);
  });

  for (const [way, end] of [
    [
      'a context menu opens',
      (button: Element) => button.dispatchEvent(new MouseEvent('contextmenu', { bubbles: true })),
    ],
    [
      'a drag begins',
      (button: Element) => button.dispatchEvent(new DragEvent('dragstart', { bubbles: true })),
    ],
    [
      'a key is pressed',
      (button: Element) => button.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true })),
    ],
    ['the window loses the focus', () => window.dispatchEvent(new FocusEvent('blur'))],
    [
      'it is canceled',
      (button: Element) => button.dispatchEvent(new PointerEvent('pointercancel', { bubbles: true })),
    ],
  ] as const) {
    it(`ends when ${way}, and the error is shown`, async () => {
      const { page, button } = await hostPage();
      button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
      await page.blur('API URL');
      expect(page.errors).to.deep.equal([]);
      end(button);
      await released(page);
      expect(page.errors).to.deep.equal([ERROR]);
    });
  }

  it('in a frame below the form is a click although the field it leaves shows an error', async () => {
    const page = await mountForm(
      html`<div>
        <miva-connection-setup hide-submit guide="none"></miva-connection-setup>
        <iframe srcdoc="<button>Pay</button>"></iframe>
      </div>`,
    );
    const frame = page.element.parentElement!.querySelector('iframe')!;
    await waitUntil(() => frame.contentDocument?.querySelector('button'));
    const button = frame.contentDocument!.querySelector('button')!;
    let clicks = 0;
    button.addEventListener('click', () => clicks++);
    await page.fill('API URL', 'http://www.example.com/mm5/json.mvc');
    page.field('API URL').focus();
    frame.scrollIntoView({ block: 'center' });
    const [outer, inner] = [frame.getBoundingClientRect(), centerOf(button)];
    const at = { x: Math.round(outer.left + inner.x), y: Math.round(outer.top + inner.y) };
    await mouse(at, 'down');
    await page.settled();
    expect(page.errors, 'no error while the button is pressed').to.deep.equal([]);
    await mouse(at, 'up');
    await page.settled();
    expect(clicks).to.equal(1);
    await waitUntil(() => page.errors.length > 0, 'the error is shown', { timeout: 5000 });
    expect(page.errors).to.deep.equal([ERROR]);
  });

  it('around the frame that the form is in is a click although the field it leaves shows an error', async () => {
    const { page, button, clicks } = await hostPage();
    const frame = document.createElement('iframe');
    frame.style.cssText = 'display: block; width: 700px; height: 600px';
    button.before(frame);
    await waitUntil(() => frame.contentDocument?.readyState === 'complete');
    frame.contentDocument!.body.append(page.element);
    await page.settled();
    page.field('API URL').focus();
    button.scrollIntoView({ block: 'center' });
    const at = centerOf(button);
    await mouse(at, 'down');
    await page.settled();
    expect(page.errors, 'no error while the button is pressed').to.deep.equal([]);
    await mouse(at, 'up');
    await page.settled();
    expect(clicks()).to.equal(1);
    await waitUntil(() => page.errors.length > 0, 'the error is shown', { timeout: 5000 });
    expect(page.errors).to.deep.equal([ERROR]);
  });

  it('of another mouse button delays no error', async () => {
    const { page, button } = await hostPage();
    button.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, button: 2 }));
    await page.blur('API URL');
    expect(page.errors).to.deep.equal([ERROR]);
  });
});

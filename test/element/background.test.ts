import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { MivaConnectionSetup } from '../../src/index.js';
import { ENGINE } from '../support/engine.js';
import { hasFocus, mountForm, FormDriver } from '../support/form-driver.js';

/** WebKit’s driver cannot open a second tab. */
const itWithTabs = ENGINE === 'webkit' ? it.skip : it;

describe('an answer while the window is in the background', () => {
  /** Submits, answers while another tab is in front, and comes back. */
  async function answeredInBackground(verdict: Parameters<MivaConnectionSetup['settle']>[0]) {
    const page = await mountForm();
    await page.submitValid();
    await executeServerCommand('background');
    expect(document.hasFocus()).to.equal(false);
    page.element.settle(verdict);
    await page.element.updateComplete;
    await executeServerCommand('foreground');
    await page.settled();
    return page;
  }

  itWithTabs('focuses the summary after a rejection (where a test can open a tab)', async () => {
    const page = await answeredInBackground({ ok: false });
    expect(page.isSummaryFocused).to.equal(true);
  });

  itWithTabs('focuses the panel’s heading after an acceptance (where a test can open a tab)', async () => {
    const page = await answeredInBackground({ ok: true });
    expect(page.focusedName).to.equal('Connection added');
    expect(page.announcement).to.equal('');
  });
});

describe('an answer while another frame has the focus', () => {
  for (const verdict of [{ ok: true }, { ok: false }] as const) {
    it(`leaves the focus there: ${JSON.stringify(verdict)}`, async () => {
      const holder = await fixture(
        html`<div>
          <input />
          <iframe
            width="600"
            height="600"
            srcdoc=${'<miva-connection-setup></miva-connection-setup><script type="module" src="/src/define.ts"></script>'}
          ></iframe>
        </div>`,
      );
      const inside = () =>
        holder.querySelector('iframe')!.contentDocument!.querySelector('miva-connection-setup');
      await waitUntil(() => inside()?.shadowRoot, 'the frame has loaded', { timeout: 20_000 });
      const page = new FormDriver(inside()!);
      await page.settled();
      await page.submitValid();
      expect(hasFocus(page.submitButton)).to.equal(true);
      const input = holder.querySelector('input')!;
      input.focus();
      page.element.settle(verdict);
      await page.settled();
      expect(page.element.phase).to.equal(verdict.ok ? 'accepted' : 'rejected');
      expect(hasFocus(input)).to.equal(true);
    });
  }
});

import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import type { Verdict } from '../../src/core/verdict.js';
import { collectWarnings } from '../support/collect-warnings.js';
import { deferred } from '../support/deferred.js';
import { FormDriver } from '../support/form-driver.js';
import { VALID } from '../support/values.js';

/** Runs a script in a new page before the form loads there; returns the form and the errors that the page noticed. */
async function formOn(script: string) {
  const frame = await fixture<HTMLIFrameElement>(
    html`<iframe
      width="900"
      height="700"
      srcdoc=${`<script>
        errors = [];
        addEventListener('error', ({ message }) => errors.push(message));
        addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
        ${script}
      </script>
      <miva-connection-setup></miva-connection-setup>
      <script type="module" src="/src/define.ts"></script>`}
    ></iframe>`,
  );
  const form = () => frame.contentDocument?.querySelector('miva-connection-setup');
  await waitUntil(() => form()?.shadowRoot, 'the form has loaded', { timeout: 20_000 });
  const page = new FormDriver(form()!);
  await page.settled();
  return { page, view: frame.contentWindow as Window & { errors?: readonly string[] } };
}

const PAGES: Readonly<Record<string, string>> = {
  'is the DOM of a unit test without ResizeObserver': 'delete window.ResizeObserver;',
  'is the DOM of a unit test without attachInternals()': 'delete HTMLElement.prototype.attachInternals;',
  'does not have custom states, as Safari before 17.4': 'delete ElementInternals.prototype.states;',
  'accepts no custom state without two hyphens, as Chrome before 125': `
    CustomStateSet.prototype.add = () => {
      throw new DOMException('The value must start with "--".', 'SyntaxError');
    };`,
  'has frozen the built-in prototypes': `
    for (const each of [Object, Array, Function, Error, Promise, Map, Set, String, RegExp, Event, HTMLElement]) {
      Object.freeze(each.prototype);
    }`,
  'replaces functions of arrays, as Prototype.js does': `
    Array.from = (given) => {
      const copy = [];
      for (let index = 0; index < (given?.length ?? 0); index++) copy.push(given[index]);
      return copy;
    };
    Array.prototype.entries = function () {
      return this.map((each) => each);
    };`,
};

describe('the form on a page that', () => {
  for (const [name, script] of Object.entries(PAGES)) {
    it(`${name} works from the first error to acceptance`, async () => {
      const { page, view } = await formOn(script);
      await page.submit();
      expect(page.summaryEntries).to.have.lengthOf(7);
      await page.fill('API URL', 'htps://www.harborgoods.example/mm5/jsno.mvc');
      expect(page.fixesAt('API URL')).to.deep.equal(['Use https://www.harborgoods.example/mm5/json.mvc']);
      await page.submitValid();
      expect(page.element.phase).to.equal('submitting');
      page.element.settle({ ok: false, fields: { name: 'Taken.' }, message: '<p>'.repeat(900) });
      await page.settled();
      expect(page.errorAt('Name')).to.equal('Taken.');
      await page.submit();
      page.element.settle({ ok: true });
      await page.settled();
      expect(page.panel).to.include('Connection added');
      expect(view.errors).to.deep.equal([]);
    });

    it(`${name} masks the secrets in the reason of a rejected promise`, async () => {
      const { page, view } = await formOn(script);
      const logged = collectWarnings();
      Object.assign(view, { console: { ...console } });
      const secret = VALID.Password;
      const answer = deferred<Verdict>();
      page.answer(answer.promise);
      await page.submitValid();
      answer.reject(new Error(`${secret} ${encodeURIComponent(secret)} ${JSON.stringify(secret)}`));
      await page.reaches('rejected');
      logged.stop();
      expect(logged.errors).to.have.lengthOf(1);
      for (const text of [secret.trim(), encodeURIComponent(secret.trim())]) {
        expect(logged.errors.join().includes(text)).to.equal(false);
      }
      expect(view.errors).to.deep.equal([]);
    });
  }
});

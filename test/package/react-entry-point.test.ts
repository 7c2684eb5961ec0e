import { execFileSync } from 'node:child_process';
import { expect } from 'chai';
import type { Browser, Page } from 'puppeteer-core';
import { bundle } from '../support/bundle.js';
import { startBrowser } from '../support/demo-site.js';
import { pack } from '../support/packed.js';

// The component for React 18, in React's development build, which says what is wrong and runs every effect twice.

const APP = `
  import { createElement, createRef, StrictMode } from 'react';
  import { flushSync } from 'react-dom';
  import { createRoot, hydrateRoot } from 'react-dom/client';
  import { MivaConnectionSetup } from 'miva-connection-setup/react';

  const container = document.body.appendChild(document.createElement('main'));
  const ref = createRef();
  const draw = (props) => createElement(StrictMode, null, createElement(MivaConnectionSetup, props, 'Loading'));
  let root;
  Object.assign(globalThis, {
    ref,
    heard: [],
    async show(props) {
      root ??= createRoot(container);
      flushSync(() => root.render(draw({ ...props, ref })));
      await ref.current.updateComplete;
    },
    async hydrate(html, props) {
      container.innerHTML = html;
      const node = container.firstElementChild;
      flushSync(() => { root = hydrateRoot(container, draw({ ...props, ref })); });
      while (ref.current === null) await new Promise(requestAnimationFrame);
      return node === ref.current;
    },
    type(text) {
      const input = ref.current.shadowRoot.querySelector('input[autocomplete="off"]');
      input.value = text;
      input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    },
    listen: (name) => ({ onMivaConnectionPhase: ({ phase }) => heard.push(name + ' ' + phase) }),
    note: ({ type }) => heard.push(type),
    leave: () => flushSync(() => root.unmount()),
    phase: (phase, previous) => ref.current.dispatchEvent(
      Object.assign(new Event('miva-connection-phase', { bubbles: true, composed: true }), { phase, previous })),
  });`;

interface App {
  readonly ref: { readonly current: HTMLElement & Record<string, unknown> };
  readonly heard: unknown[];
  show(props: object): Promise<void>;
  hydrate(html: string, props: object): Promise<boolean>;
  type(text: string): void;
  listen(name: string): object;
  readonly note: (event: Event) => void;
  leave(): void;
  phase(phase: string, previous: string): void;
}
declare const app: App;

describe('the React door', () => {
  let browser: Browser;
  let code: string;
  let page: Page;
  let complaints: string[];

  before(async () => {
    browser = await startBrowser();
    code = (await bundle(`${APP} globalThis.app = globalThis;`, { mode: 'development' })).code;
  });

  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage();
    page.on('console', (message) => {
      if (/error|warn/.test(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.addScriptTag({ content: code, type: 'module' });
    await page.waitForFunction('globalThis.app');
  });

  afterEach(async () => {
    expect(complaints).to.deep.equal([]);
    await page.close();
  });

  after(() => browser.close());

  it('registers the element, sets options as properties, and the rest as attributes', async () => {
    const seen = await page.evaluate(async () => {
      await app.show({
        mode: 'edit',
        headingLevel: 4,
        locked: ['name'],
        className: 'wide',
        id: 'setup',
        'aria-label': 'Store',
      });
      const { current } = app.ref;
      return {
        html: (current.cloneNode(true) as Element).outerHTML,
        set: [current['mode'], current['headingLevel'], current['locked']],
        drawn: current.shadowRoot !== null,
      };
    });
    expect(seen.set).to.deep.equal(['edit', 4, ['name']]);
    expect(seen.drawn).to.equal(true);
    expect(seen.html).to.match(
      /^<miva-connection-setup (?=.*class="wide")(?=.*id="setup")(?=.*aria-label="Store")/,
    );
  });

  it('goes back to the default when an option is no longer given', async () => {
    const mode = await page.evaluate(async () => {
      await app.show({ mode: 'edit' });
      await app.show({});
      return app.ref.current['mode'];
    });
    expect(mode).to.equal('create');
  });

  it('keeps what a person has typed when the same value is given anew on every render, and shows no secret', async () => {
    const seen = await page.evaluate(async () => {
      await app.show({ value: { name: 'Harbor Goods', password: 'a secret' } });
      app.type('Typed');
      await app.show({ value: { name: 'Harbor Goods', password: 'a secret' } });
      return { value: app.ref.current['value'] as { name: string }, html: document.body.outerHTML };
    });
    expect(seen.value.name).to.equal('Typed');
    expect(seen.html).not.to.include('a secret');
  });

  it('calls the newest listener, once for each event, and none once it is gone', async () => {
    const heard = await page.evaluate(async () => {
      await app.show(app.listen('first'));
      app.phase('submitting', 'editing');
      await app.show(app.listen('second'));
      app.phase('accepted', 'submitting');
      await app.show({});
      app.phase('editing', 'accepted');
      return app.heard;
    });
    expect(heard).to.deep.equal(['first submitting', 'second accepted']);
  });

  it('hears all four events of the form', async () => {
    const heard = await page.evaluate(async () => {
      await app.show({
        value: {
          username: 'u',
          password: 'p w',
          storeCode: 'S1',
          apiUrl: 'https://a.example/mm5/json.mvc',
          apiToken: '0'.repeat(32),
          signingDigest: 'c2VjcmV0IGtleSBvZiB0aGUgc3RvcmU=',
        },
        onMivaConnectionSubmit: app.note,
        onMivaConnectionInvalid: app.note,
        onMivaConnectionChange: app.note,
        onMivaConnectionPhase: app.note,
      });
      const { current } = app.ref;
      (current['requestSubmit'] as () => void).call(current);
      app.type('Typed');
      (current['requestSubmit'] as () => void).call(current);
      (current['settle'] as (verdict: object) => void).call(current, { ok: true });
      return app.heard;
    });
    expect(heard).to.deep.equal([
      'miva-connection-invalid',
      'miva-connection-change',
      'miva-connection-phase',
      'miva-connection-submit',
      'miva-connection-phase',
    ]);
  });

  it('lets go of the element when it is unmounted', async () => {
    const seen = await page.evaluate(async () => {
      await app.show({});
      app.leave();
      return [app.ref.current, document.querySelector('miva-connection-setup')];
    });
    expect(seen).to.deep.equal([null, null]);
  });

  it('is rendered on a server without a word, and comes alive there with the same node', async () => {
    const printed = execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '--eval',
        `import { createElement } from 'react';
         import { renderToString } from 'react-dom/server';
         import { MivaConnectionSetup } from 'miva-connection-setup/react';
         console.error = (...words) => console.log('COMPLAINT', ...words);
         const props = { mode: 'edit', value: { password: 'a secret' }, id: 'setup' };
         console.log(renderToString(createElement(MivaConnectionSetup, props, 'Loading')));`,
      ],
      { cwd: pack().consumer, encoding: 'utf8', env: { ...process.env, NODE_ENV: 'development' } },
    ).trim();
    expect(printed).to.equal('<miva-connection-setup id="setup">Loading</miva-connection-setup>');
    const isSame = await page.evaluate((html) => app.hydrate(html, { mode: 'edit', id: 'setup' }), printed);
    expect(isSame).to.equal(true);
    expect(await page.evaluate(() => app.ref.current['mode'])).to.equal('edit');
  });
});

import { expect } from 'chai';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { startBrowser } from '../support/demo-site.js';
import { collectGarbage } from '../support/heap.js';
import { pageOf, SCRIPTS, startSite } from '../support/plain-site.js';

const MOUNTS = 1_000;
// Lit prepares each template once, and the engine keeps optimizing hot code: about 300 bytes per mount at first.
const WARM_UP = 1_000;
// Bytes per mount that may remain after that. Measured: 0 to 25; one leaked empty form takes tens of thousands.
const NOISE = 100;

declare global {
  var mountAndRemove: (tag: string, times: number) => Promise<void>;
}

// A string, so that no build tool adds anything to the code that runs in the page.
const HELPERS = `
  customElements.define('bare-element', class extends HTMLElement {
    constructor() {
      super();
      this.attachShadow({ mode: 'open' }).innerHTML = '<form><input><input><input><button>Go</button></form>';
    }
    connectedCallback() {
      this.listener = () => this;
      addEventListener('pageshow', this.listener);
    }
    disconnectedCallback() {
      removeEventListener('pageshow', this.listener);
    }
  });
  customElements.define('leaking-element', class extends customElements.get('bare-element') {
    disconnectedCallback() {}
  });
  globalThis.mountAndRemove = async (tag, times) => {
    for (let time = 0; time < times; time++) {
      const element = document.createElement(tag);
      element.value = { name: 'Harbor Goods', password: 'Kw7!zQv9' + time };
      document.body.append(element);
      await element.updateComplete;
      element.requestSubmit?.();
      await element.updateComplete;
      element.remove();
      if (time % 50 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    // The browser keeps a reference to the element that had focus last.
    const button = document.body.appendChild(document.createElement('button'));
    button.focus();
    button.remove();
  };
  void 0;
`;

describe('memory', function () {
  this.timeout(180_000);
  let browser: Browser;
  let site: Awaited<ReturnType<typeof startSite>>;
  let page: Page;
  let devTools: CDPSession;

  before(async () => {
    site = await startSite({ '/': pageOf(SCRIPTS.classic) });
    browser = await startBrowser();
  });
  after(async () => {
    await browser.close();
    await site.stop();
  });
  beforeEach(async () => {
    page = await browser.newPage();
    await page.goto(site.origin);
    await page.evaluate(HELPERS);
    devTools = await page.createCDPSession();
    await devTools.send('Performance.enable');
    await devTools.send('HeapProfiler.enable');
  });
  afterEach(() => page.close());

  /** What remains of `MOUNTS` mounts and removals after a garbage collection. */
  const leakedBy = async (tag: string) => {
    await page.evaluate((name, times) => mountAndRemove(name, times), tag, WARM_UP);
    const before = await measure();
    await page.evaluate((name, times) => mountAndRemove(name, times), tag, MOUNTS);
    const after = await measure();
    return {
      elements: await instancesOf(tag),
      nodes: after.Nodes - before.Nodes,
      listeners: after.JSEventListeners - before.JSEventListeners,
      bytesEach: (after.JSHeapUsedSize - before.JSHeapUsedSize) / MOUNTS,
    };
  };

  const measure = async () => {
    await collectGarbage(devTools);
    const { metrics } = await devTools.send('Performance.getMetrics');
    const {
      Nodes = 0,
      JSEventListeners = 0,
      JSHeapUsedSize = 0,
    } = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return { Nodes, JSEventListeners, JSHeapUsedSize };
  };

  const instancesOf = async (tag: string): Promise<number> => {
    const prototype = await devTools.send('Runtime.evaluate', {
      expression: `customElements.get('${tag}').prototype`,
    });
    const { objects } = await devTools.send('Runtime.queryObjects', {
      prototypeObjectId: prototype.result.objectId!,
    });
    const { result } = await devTools.send('Runtime.callFunctionOn', {
      objectId: objects.objectId!,
      // The prototypes of subclasses are found too.
      functionDeclaration:
        'function () { return this.filter((each) => !Object.hasOwn(each, "constructor")).length; }',
      returnByValue: true,
    });
    await devTools.send('Runtime.releaseObject', { objectId: objects.objectId! });
    return result.value as number;
  };

  it(`retains nothing of ${String(MOUNTS)} forms that were filled, submitted and removed`, async () => {
    const form = await leakedBy('miva-connection-setup');
    const bare = await leakedBy('bare-element');
    console.log(
      `      bytes each: form ${form.bytesEach.toFixed(1)}, bare element ${bare.bytesEach.toFixed(1)}`,
    );
    const { elements, bytesEach: _, ...leaked } = form;
    expect(leaked).to.deep.equal({ nodes: 0, listeners: 0 });
    // Chromium's style cache retains one shadow root: the one in which a counter() was computed last.
    expect(elements).to.be.at.most(1);
    expect({ ...bare, bytesEach: 0 }).to.deep.equal({ elements: 0, nodes: 0, listeners: 0, bytesEach: 0 });
    expect(form.bytesEach - bare.bytesEach).to.be.below(NOISE);
  });

  it('is measured precisely enough to notice an element that leaks one listener', async () => {
    const leaking = await leakedBy('leaking-element');
    expect(leaking.elements).to.equal(MOUNTS + WARM_UP);
    expect(leaking.listeners).to.equal(MOUNTS);
    expect(leaking.nodes).to.be.greaterThan(MOUNTS);
    expect(leaking.bytesEach).to.be.greaterThan(NOISE);
  });
});

import { execFileSync } from 'node:child_process';
import { Worker as NodeWorker } from 'node:worker_threads';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { bundle } from '../support/bundle.js';
import { startBrowser } from '../support/demo-site.js';
import { pack } from '../support/packed.js';

// The package can be imported in Node, in a Node worker and in a browser worker.

const EXPRESSION = "inspectApiUrl('https://www.harborgoods.example/mm5').url";
const EXPECTED = 'https://www.harborgoods.example/mm5/json.mvc';

/** Runs a module in a new Node process, in a project with the package installed, and returns its output. */
const inNode = (lines: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', lines], {
    cwd: pack().consumer,
    encoding: 'utf8',
  }).trim();

describe('the package', () => {
  it('can be imported in Node without registering or printing anything', () => {
    const output = inNode(`
      const { MivaConnectionSetup } = await import('miva-connection-setup');
      const { customElements } = globalThis;
      console.log(typeof MivaConnectionSetup, customElements?.get('miva-connection-setup') === undefined);`);
    expect(output).to.equal('function true');
  });

  it('can be imported by its define entry point in Node, for server-side rendering', () => {
    const output = inNode(`
      await import('miva-connection-setup/define');
      console.log(typeof window, typeof document);`);
    expect(output).to.equal('undefined undefined');
  });

  it('runs in a Node worker', async () => {
    const core = pathToFileURL(`${pack().folder}/dist/core.js`).href;
    const worker = new NodeWorker(
      `import('${core}').then(({ inspectApiUrl }) =>
        require('node:worker_threads').parentPort.postMessage(${EXPRESSION}));`,
      { eval: true },
    );
    expect((await once(worker, 'message'))[0]).to.equal(EXPECTED);
    await worker.terminate();
  });

  describe('in a browser', () => {
    let browser: Browser;

    before(async () => {
      browser = await startBrowser();
    });

    after(() => browser.close());

    it('runs in a worker', async () => {
      const { code } = await bundle(
        `import { inspectApiUrl, parseConnection } from 'miva-connection-setup/core';
         postMessage([${EXPRESSION}, parseConnection({}).ok, typeof document]);`,
      );
      const page = await browser.newPage();
      const output = await page.evaluate(
        (source) =>
          new Promise((resolve, reject) => {
            const url = `data:text/javascript,${encodeURIComponent(source)}`;
            const worker = new Worker(url, { type: 'module' });
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = ({ message }) => reject(new Error(message));
          }),
        code,
      );
      expect(output).to.deep.equal([EXPECTED, false, 'undefined']);
    });
  });
});

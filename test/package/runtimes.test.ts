import { execFileSync } from 'node:child_process';
import { Worker as NodeWorker } from 'node:worker_threads';
import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { expect } from 'chai';
import type { Browser } from 'puppeteer-core';
import { bundle } from '../support/bundle.js';
import { startBrowser } from '../support/demo-site.js';
import { pack } from '../support/packed.js';

// Where the package can be imported: Node, a worker of Node's, a worker of a browser's.

const ASK = "inspectApiUrl('https://www.harborgoods.example/mm5').url";
const ANSWER = 'https://www.harborgoods.example/mm5/json.mvc';

/** Runs a module in a Node of its own, in a project that has installed the package, and reads what it prints. */
const inNode = (lines: string): string =>
  execFileSync(process.execPath, ['--input-type=module', '--eval', lines], {
    cwd: pack().consumer,
    encoding: 'utf8',
  }).trim();

describe('the package', () => {
  it('can be imported in Node, which registers and prints nothing', () => {
    const said = inNode(`
      const { MivaConnectionSetup } = await import('miva-connection-setup');
      const { customElements } = globalThis;
      console.log(typeof MivaConnectionSetup, customElements?.get('miva-connection-setup') === undefined);`);
    expect(said).to.equal('function true');
  });

  it('can be told to register in Node, where a page is rendered, and does no harm', () => {
    const said = inNode(`
      await import('miva-connection-setup/define');
      console.log(typeof window, typeof document);`);
    expect(said).to.equal('undefined undefined');
  });

  it('judges in a worker of Node’s', async () => {
    const core = pathToFileURL(`${pack().folder}/dist/core.js`).href;
    const worker = new NodeWorker(
      `import('${core}').then(({ inspectApiUrl }) =>
        require('node:worker_threads').parentPort.postMessage(${ASK}));`,
      { eval: true },
    );
    expect((await once(worker, 'message'))[0]).to.equal(ANSWER);
    await worker.terminate();
  });

  describe('in a browser', () => {
    let browser: Browser;

    before(async () => {
      browser = await startBrowser();
    });

    after(() => browser.close());

    it('judges in a worker', async () => {
      const { code } = await bundle(
        `import { inspectApiUrl, parseConnection } from 'miva-connection-setup/core';
         postMessage([${ASK}, parseConnection({}).ok, typeof document]);`,
      );
      const page = await browser.newPage();
      const said = await page.evaluate(
        (source) =>
          new Promise((resolve, reject) => {
            const url = `data:text/javascript,${encodeURIComponent(source)}`;
            const worker = new Worker(url, { type: 'module' });
            worker.onmessage = ({ data }) => resolve(data);
            worker.onerror = ({ message }) => reject(new Error(message));
          }),
        code,
      );
      expect(said).to.deep.equal([ANSWER, false, 'undefined']);
    });
  });
});

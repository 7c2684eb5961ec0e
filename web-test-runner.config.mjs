import { chromeLauncher } from '@web/test-runner-chrome';
import { browserSuite, ELEMENT_TESTS } from './test/tools/browser-suite.mjs';
import { findBrowser } from './test/tools/find-browser.mjs';
import { emulateFocus } from './test/tools/puppeteer-page.mjs';

const asRoot = process.getuid?.() === 0;

export default browserSuite(
  'chromium',
  chromeLauncher({
    // A window of its own for each test file that runs: a tab in the background draws no frames and has no focus.
    async createPage({ browser }) {
      const page = await (await browser.createBrowserContext()).newPage();
      await emulateFocus(page, true);
      return page;
    },
    launchOptions: {
      executablePath: findBrowser('chromium'),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // The tests wait for frames all the time: at 60 in a second that is a third of their time.
        '--disable-frame-rate-limit',
      ],
    },
  }),
  ELEMENT_TESTS,
  { concurrency: 2 },
);

import { chromeLauncher } from '@web/test-runner-chrome';
import { browserSuite, ELEMENT_TESTS } from './test/tools/browser-suite.mjs';
import { findBrowser } from './test/tools/find-browser.mjs';

const asRoot = process.getuid?.() === 0;

export default browserSuite(
  'chromium',
  chromeLauncher({
    launchOptions: {
      executablePath: findBrowser('chromium'),
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  }),
  ELEMENT_TESTS,
);

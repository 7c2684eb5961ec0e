import { chromeLauncher } from '@web/test-runner-chrome';
import { browserSuite, ELEMENT_TESTS, ENGINE_TESTS } from './browser-suite.mjs';
import { findBrowser } from './find-browser.mjs';

export default browserSuite(
  'firefox',
  // The launcher is called after Chrome, but Puppeteer drives Firefox too.
  Object.assign(
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: findBrowser('firefox'),
        // No limit of the frame rate, since the tests often wait for a frame.
        extraPrefsFirefox: { 'layout.frame_rate': 0 },
      },
    }),
    { name: 'Firefox' },
  ),
  [...ENGINE_TESTS, ...ELEMENT_TESTS],
);

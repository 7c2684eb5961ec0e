import { chromeLauncher } from '@web/test-runner-chrome';
import { browserSuite, ELEMENT_TESTS, ENGINE_TESTS } from './browser-suite.mjs';
import { findBrowser } from './find-browser.mjs';

export default browserSuite(
  'firefox',
  // The launcher's name is of the time before puppeteer spoke to Firefox too.
  Object.assign(
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: findBrowser('firefox'),
        // No limit of frames, for which the tests wait all the time.
        extraPrefsFirefox: { 'layout.frame_rate': 0 },
      },
    }),
    { name: 'Firefox' },
  ),
  [...ENGINE_TESTS, ...ELEMENT_TESTS],
);

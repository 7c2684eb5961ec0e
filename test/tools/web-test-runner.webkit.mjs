import { browserSuite, ELEMENT_TESTS, ENGINE_TESTS } from './browser-suite.mjs';
import { webkitLauncher } from './webkit-launcher.mjs';

// One window at a time, so that no test waits for another one's rendering.
export default browserSuite(
  'webkit',
  webkitLauncher({ concurrency: 1 }),
  [...ENGINE_TESTS, ...ELEMENT_TESTS],
  { browserStartTimeout: 60_000 },
);

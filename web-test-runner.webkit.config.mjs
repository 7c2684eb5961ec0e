import { browserSuite } from './test/tools/browser-suite.mjs';
import { webkitLauncher } from './test/tools/webkit-launcher.mjs';

// One window: a second one makes it hardly faster on a machine with two processors.
export default browserSuite('webkit', webkitLauncher({ concurrency: 1 }), { browserStartTimeout: 60_000 });

import chromium from '../../web-test-runner.config.mjs';
import { browserSuite } from './browser-suite.mjs';

/** What the build of the self-contained files exchanges: see vite.config.ts. */
const litCdn = {
  name: 'lit-cdn',
  resolveImport: ({ source, context }) =>
    source === 'lit' && context.path.startsWith('/src/') ? '/src/lit-cdn.ts' : undefined,
};

const suite = browserSuite('single-file', chromium.browsers[0]);

export default { ...suite, files: ['test/element/**/*.test.ts'], plugins: [litCdn, ...suite.plugins] };

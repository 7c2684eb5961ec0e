import chromium from '../../web-test-runner.config.mjs';
import { browserSuite } from './browser-suite.mjs';

/** What the build of the self-contained files exchanges: see vite.config.ts. */
const EXCHANGED = [
  [/^lit$/, '/src/lit-cdn.ts'],
  [/^lit\/directives\/.*$/, '/src/lit-cdn-templates.ts'],
  [/^@lit\/context$/, '/src/lit-cdn-context.ts'],
  [/^.*\/live-property\.js$/, '/src/ui/live-property-cdn.ts'],
];

const litCdn = {
  name: 'lit-cdn',
  resolveImport: ({ source, context }) =>
    context.path.startsWith('/src/') ? EXCHANGED.find(([name]) => name.test(source))?.[1] : undefined,
};

const suite = browserSuite('single-file', chromium.browsers[0]);

export default { ...suite, files: ['test/element/**/*.test.ts'], plugins: [litCdn, ...suite.plugins] };

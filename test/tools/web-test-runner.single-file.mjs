import chromium from '../../web-test-runner.config.mjs';
import { browserSuite } from './browser-suite.mjs';

const BUILT = '/dist/cdn/miva-connection-setup.js';

/** What a test asks of the element itself, it gets from the built file. */
const OF_THE_ELEMENT = /\/src\/(?:index|define|options)\.js$/;

const builtFile = {
  name: 'built-file',
  resolveImport: ({ source, context }) =>
    context.path.startsWith('/test/') && OF_THE_ELEMENT.test(source) ? BUILT : undefined,
};

const suite = browserSuite('single-file', chromium.browsers[0]);

export default {
  ...suite,
  // Two look into the sources, and stay there: at the styles as they are written, and at catalogues of the test's own.
  files: ['test/element/**/*.test.ts', '!test/element/{contrast,locale}.test.ts'],
  plugins: [builtFile, ...suite.plugins],
  // Comes first, so that no element of the sources can take the tag.
  testRunnerHtml: (framework) =>
    suite
      .testRunnerHtml(framework)
      .replace('<script', `<script type="module" src="${BUILT}"></script>\n        <script`),
};

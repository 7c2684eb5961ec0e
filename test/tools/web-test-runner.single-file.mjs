import chromium from '../../web-test-runner.config.mjs';
import { browserSuite } from './browser-suite.mjs';

/** What a test asks of the element itself, it gets from the built file. */
const OF_THE_ELEMENT = /\/src\/(?:index|define|options)\.js$/;

const builtFile = {
  name: 'built-file',
  resolveImport: ({ source, context }) =>
    context.path.startsWith('/test/') && OF_THE_ELEMENT.test(source)
      ? '/dist/cdn/miva-connection-setup.js'
      : undefined,
};

const suite = browserSuite('single-file', chromium.browsers[0]);

export default {
  ...suite,
  // The two left out look into the sources: at the styles as they are written, and at how catalogues are loaded, which
  // test/hosts/locales.test.ts asks of the built file.
  files: ['test/element/**/*.test.ts', '!test/element/{contrast,locale}.test.ts'],
  plugins: [builtFile, ...suite.plugins],
};

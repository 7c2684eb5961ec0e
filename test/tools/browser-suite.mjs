import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { pageCommands } from './page-commands.mjs';
import { summaryReporter } from './summary-reporter.mjs';

/** The tests of the element without the exhaustive combinations, which are in test/element/matrix and for Chromium. */
export const ELEMENT_TESTS = ['test/element/*.test.ts'];

/**
 * The tests of core whose result depends on the engine's URL, regular expressions or Intl. They run in Firefox and
 * WebKit too; Chromium has the engine of Node, where all of core runs.
 */
export const ENGINE_TESTS = [
  'test/core/{api-url,long-texts}*.test.ts',
  'test/core/validation/{patterns,validate-field}.test.ts',
  'test/i18n/{plural,shape}.test.ts',
];

/** The same configuration for every engine. */
export const browserSuite = (name, browser, files, more = {}) => ({
  rootDir: new URL('../..', import.meta.url).pathname,
  files,
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [pageCommands(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  // A sandboxed frame has an opaque origin, and must be allowed to load modules from here.
  middleware: [
    (context, next) => {
      context.set('access-control-allow-origin', '*');
      return next();
    },
  ],
  browsers: [browser],
  // The same seed for every property, as in Node: see test/support/property-seed.ts.
  testRunnerHtml: (framework) => `<!doctype html>
    <html>
      <body>
        <script type="module" src="/test/support/property-seed.ts"></script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  // Generous, so that no test fails because the machine is busy.
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 300_000,
  reporters: [defaultReporter({ reportTestProgress: false }), summaryReporter(name)],
  ...more,
});

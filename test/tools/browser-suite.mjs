import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { pageCommands } from './page-commands.mjs';
import { summaryReporter } from './summary-reporter.mjs';

/** The same tests for every engine. */
export const browserSuite = (name, browser, more = {}) => ({
  rootDir: new URL('../..', import.meta.url).pathname,
  files: ['test/core/**/*.test.ts', 'test/messages/**/*.test.ts', 'test/element/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [pageCommands(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  // A sandboxed frame has an origin of its own, and loads modules from here all the same.
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
  // Generous, so that a busy machine is no failure.
  testFramework: { config: { timeout: 30_000 } },
  testsFinishTimeout: 600_000,
  reporters: [defaultReporter({ reportTestProgress: false }), summaryReporter(name)],
  ...more,
});

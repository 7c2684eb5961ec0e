import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { findBrowser } from './test/tools/ensure-browser.mjs';
import { pageCommands } from './test/tools/page-commands.mjs';
import { summaryReporter } from './test/tools/summary-reporter.mjs';

const asRoot = process.getuid?.() === 0;

export default {
  files: ['test/core/**/*.test.ts', 'test/messages/**/*.test.ts', 'test/element/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  plugins: [pageCommands(), esbuildPlugin({ ts: true, tsconfig: 'tsconfig.json', target: 'es2022' })],
  browsers: [
    chromeLauncher({
      launchOptions: {
        executablePath: findBrowser(),
        args: [
          ...(asRoot ? ['--no-sandbox'] : []),
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
        ],
      },
    }),
  ],
  // The same seed for every property, as in Node: see test/support/property-seed.ts.
  testRunnerHtml: (framework) => `<!doctype html>
    <html>
      <body>
        <script type="module" src="/test/support/property-seed.ts"></script>
        <script type="module" src="${framework}"></script>
      </body>
    </html>`,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), summaryReporter('chromium')],
};

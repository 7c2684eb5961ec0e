// Runs test suites, prints the counts and the duration of each and the total, and fails when one of them fails.
//   npm test                            what every change runs
//   npm run test:all                    everything
//   npm run test:all -- firefox types   only the suites named
//   npm run test:all -- rest            everything that `npm test` does not run
import { spawn } from 'node:child_process';
import { BROWSERS, findBrowser } from './find-browser.mjs';
import { howToInstall, install } from './install.mjs';

const mocha = (...files) =>
  `mocha --config test/tools/mocharc.json ${files.map((file) => `"${file}"`).join(' ')}`;

/** In the order in which they run. The quick ones are those of `npm test`. */
const SUITES = {
  build: { quick: true, command: 'npm run --silent build', countsTests: false },
  core: { quick: true, command: 'npm run --silent test:core' },
  element: { quick: true, command: 'web-test-runner', browser: 'chromium' },
  journey: { quick: true, command: mocha('test/e2e/**/*.test.ts'), browser: 'chromium' },

  typecheck: { command: 'npm run --silent typecheck', countsTests: false },
  lint: { command: 'npm run --silent lint', countsTests: false },
  format: { command: 'prettier --check --log-level warn .', countsTests: false },
  api: { command: 'node test/tools/api-record.mjs', countsTests: false },
  generated: { command: 'npm run --silent generate -- --check', countsTests: false },
  types: { command: 'node test/tools/check-types.mjs' },
  matrix: { command: 'web-test-runner --files "test/element/matrix/*.test.ts"', browser: 'chromium' },
  firefox: { command: 'web-test-runner --config test/tools/web-test-runner.firefox.mjs', browser: 'firefox' },
  webkit: { command: 'web-test-runner --config test/tools/web-test-runner.webkit.mjs', browser: 'webkit' },
  package: { command: mocha('test/package/**/*.test.ts'), browser: 'chromium' },
  hosts: { command: mocha('test/hosts/**/*.test.ts'), browser: 'chromium' },
  security: { command: mocha('test/security/**/*.test.ts'), browser: 'chromium' },
  frameworks: { command: 'node test/tools/test-frameworks.mjs', browser: 'chromium' },
  site: { command: 'node test/tools/test-site.mjs', browser: 'chromium' },

  // Takes eight minutes and a desktop: only when it is named, after `npm run setup -- screen-reader` and a build.
  'screen-reader': { onDemand: true, command: mocha('--exit', 'test/screen-reader/**/*.test.ts') },
};

const all = Object.keys(SUITES).filter((name) => !SUITES[name].onDemand);
const TIERS = {
  quick: all.filter((name) => SUITES[name].quick),
  rest: all.filter((name) => !SUITES[name].quick),
  all,
};

const [tier, ...named] = process.argv.slice(2);
const unknown = [tier, ...named].filter((name) => !(name in TIERS) && !(name in SUITES));
if (unknown.length > 0) {
  console.error(
    `No such suite: ${unknown.join(', ')}. There are ${Object.keys({ ...TIERS, ...SUITES }).join(', ')}.`,
  );
  process.exit(1);
}
const wanted = named.length === 0 ? TIERS[tier] : named.flatMap((name) => TIERS[name] ?? [name]);

const total = { passed: 0, failed: 0 };
const notRun = [];
const broken = [];

for (const name of wanted) {
  const { browser, countsTests = true } = SUITES[name];
  console.log(`\n— ${name}`);
  if (browser !== undefined && !hasBrowser(browser)) {
    notRun.push(`${name} (${BROWSERS[browser].title} is missing)`);
    continue;
  }
  const start = performance.now();
  const result = await runSuite(name);
  console.log(`${name}: ${Math.round((performance.now() - start) / 1000)} s`);
  total.passed += result.passed;
  total.failed += result.failed;
  if (result.status !== 0 || (countsTests && !result.counted)) broken.push(name);
  // The other suites would test the previous build.
  if (name === 'build' && result.status !== 0) break;
}
if (broken.length > 0) console.log(`\nFailed: ${broken.join(', ')}`);
const onDemand = Object.keys(SUITES).filter((name) => SUITES[name].onDemand && !wanted.includes(name));
if (tier !== 'quick') console.log(`\nOnly on demand: ${onDemand.join(', ')}`);
if (notRun.length > 0) console.log(`\nNot run: ${notRun.join(', ')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
// A release is made only where everything could be run.
process.exit(broken.length > 0 || (process.env.STRICT && notRun.length > 0) ? 1 : 0);

/** Installs Chromium if it is missing, and exits without it; suites of another missing browser are left out. */
function hasBrowser(browser) {
  if (browser === 'chromium' && findBrowser(browser) === undefined) {
    const { title, variable } = BROWSERS.chromium;
    const missing = install(['chromium']);
    if (missing.length > 0) {
      console.error(
        `The tests need ${title}. ${howToInstall(missing)}\nor point ${variable} at the program.`,
      );
      process.exit(1);
    }
  }
  return findBrowser(browser) !== undefined;
}

/** Runs a suite, and once more those of its files whose page crashed. */
async function runSuite(name) {
  const { command } = SUITES[name];
  const first = await run(command, name);
  const crashed = crashedFiles(first.output);
  if (crashed.length === 0) return first;
  console.log(`\nAgain, because the browser stopped: ${crashed.join(', ')}`);
  const second = await run(`${command.replace(/ --files .*/, '')} --files ${crashed.join(' ')}`, name);
  // The runner counts a file without a result as a failed test.
  const failed = first.failed - crashed.length + second.failed;
  return {
    counted: first.counted && second.counted,
    passed: first.passed + second.passed,
    failed,
    status: failed > 0 ? 1 : second.status,
  };
}

/** The test files whose page gave no result: a page of the browser can crash. */
function crashedFiles(output) {
  const pattern = /(test\/\S+?\.test\.ts):\s+❌ Browser tests did not (?:finish|start)/g;
  return [...output.matchAll(pattern)].map(([, file]) => file);
}

/** Runs a command and reads the counts that it prints: `12 passed, 0 failed`. */
function run(command, name) {
  const child = spawn(command, {
    env: { ...process.env, SUITE: name },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: true,
  });
  let output = '';
  child.stdout.on('data', (chunk) => {
    output += chunk;
    process.stdout.write(chunk);
  });
  return new Promise((resolve) => {
    child.on('close', (status) => {
      const counts = /(\d+) passed, (\d+) failed/.exec(output);
      const [passed, failed] = counts === null ? [0, 0] : [Number(counts[1]), Number(counts[2])];
      resolve({ status, output, counted: counts !== null, passed, failed });
    });
  });
}

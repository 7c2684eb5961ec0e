/** Prints "suite: N passed, N failed" after a browser run. The title of a skipped test must contain the reason. */
export function summaryReporter(suite) {
  return {
    async stop({ sessions }) {
      const count = { passed: 0, failed: 0, chromiumOnly: 0, notRun: 0 };
      const add = (test) => {
        if (!test.skipped) count[test.passed ? 'passed' : 'failed']++;
        else if (suite !== 'chromium' && test.name.endsWith('(in Chromium only)')) count.chromiumOnly++;
        // The browser lacks a feature, or something was not built.
        else if (/\(where .+\)$/.test(test.name)) {
          count.notRun++;
          console.log(`Not run: ${test.name}`);
        } else {
          count.failed++;
          // The test runner itself does not count this as a failure.
          process.once('exit', () => (process.exitCode = 1));
          console.error(`Skipped without a reason: ${test.name}`);
        }
      };
      const walk = (results) => {
        results?.tests?.forEach(add);
        results?.suites?.forEach(walk);
      };
      for (const session of sessions) {
        walk(session.testResults);
        if (session.errors?.length) count.failed++;
      }
      const chromiumOnly = count.chromiumOnly ? `, ${count.chromiumOnly} in Chromium only` : '';
      const notRun = count.notRun ? `, ${count.notRun} not run` : '';
      console.log(`${suite}: ${count.passed} passed, ${count.failed} failed${chromiumOnly}${notRun}`);
    },
  };
}

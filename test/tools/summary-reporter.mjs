/** Closes a browser run with the plain line "suite: N passed, N failed". A test that is left out has to say why. */
export function summaryReporter(suite) {
  return {
    async stop({ sessions }) {
      const count = { passed: 0, failed: 0, elsewhere: 0, wanting: 0 };
      const take = (test) => {
        if (!test.skipped) count[test.passed ? 'passed' : 'failed']++;
        else if (suite !== 'chromium' && test.name.endsWith('(in Chromium only)')) count.elsewhere++;
        // What the browser itself has not got, or what has not been built.
        else if (/\(where .+\)$/.test(test.name)) {
          count.wanting++;
          console.log(`Not run: ${test.name}`);
        } else {
          count.failed++;
          // The test runner itself counts it as no failure.
          process.once('exit', () => (process.exitCode = 1));
          console.error(`Left out without a reason: ${test.name}`);
        }
      };
      const walk = (results) => {
        results?.tests?.forEach(take);
        results?.suites?.forEach(walk);
      };
      for (const session of sessions) {
        walk(session.testResults);
        if (session.errors?.length) count.failed++;
      }
      const elsewhere = count.elsewhere ? `, ${count.elsewhere} in Chromium only` : '';
      const wanting = count.wanting ? `, ${count.wanting} not run` : '';
      console.log(`${suite}: ${count.passed} passed, ${count.failed} failed${elsewhere}${wanting}`);
    },
  };
}

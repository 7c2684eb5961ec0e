/** Closes a browser run with the plain line "suite: N passed, N failed". */
export function summaryReporter(suite) {
  return {
    async stop({ sessions }) {
      const count = { passed: 0, failed: 0, skipped: 0 };
      const walk = (results) => {
        for (const test of results?.tests ?? []) {
          count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed']++;
        }
        for (const child of results?.suites ?? []) walk(child);
      };
      for (const session of sessions) {
        walk(session.testResults);
        if (session.errors?.length) count.failed++;
      }
      const skipped = count.skipped ? `, ${count.skipped} skipped` : '';
      console.log(`${suite}: ${count.passed} passed, ${count.failed} failed${skipped}`);
    },
  };
}

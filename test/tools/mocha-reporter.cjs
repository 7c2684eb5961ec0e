// The spec reporter, followed by the line "suite: N passed, N failed".
const Mocha = require('mocha');

module.exports = class extends Mocha.reporters.Spec {
  constructor(runner, options) {
    super(runner, options);
    runner.once(Mocha.Runner.constants.EVENT_RUN_END, () => {
      const { passes, failures, pending } = runner.stats;
      const skipped = pending ? `, ${pending} skipped` : '';
      console.log(`${process.env.SUITE ?? 'mocha'}: ${passes} passed, ${failures} failed${skipped}`);
    });
  }
};

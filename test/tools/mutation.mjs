// Mutates src/core and counts the mutants that the tests detect. The survivors are printed for each group and listed in
// coverage/mutation/<group>.html; an equivalent mutant is disabled at its line, with the reason.
// Arguments are the names of the groups to run; without any, all run.
import { Stryker } from '@stryker-mutator/core';

const MIN_SCORE = 90; // percent

/** Each group of files runs only the tests about it, since a run with all tests takes two hours. */
const GROUPS = {
  addresses: {
    mutate: ['src/core/api-url/*.ts', 'src/core/{constants,edit-distance,normalize}.ts'],
    spec: ['test/core/{api-url,wrapped-links,look-alike-host,field-cases,constants}.test.ts'],
  },
  messages: {
    mutate: ['src/core/paste/**/*.ts'],
    spec: ['test/core/paste/**/*.test.ts'],
  },
  answers: {
    mutate: [
      'src/core/{diagnose-miva-answer,remedies,remedy-rules,parse-answer,answer-patterns,verdict,codes}.ts',
    ],
    spec: ['test/core/{remedies,field-cases,verdict}.test.ts'],
  },
  form: {
    mutate: [
      'src/core/**/*.ts',
      '!src/core/{api-url,paste}/**',
      '!src/core/{codes,constants,edit-distance,normalize,verdict}.ts',
      '!src/core/{diagnose-miva-answer,remedies,remedy-rules,parse-answer,answer-patterns}.ts',
    ],
    spec: ['test/core/**/*.test.ts'],
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((group) => !Object.hasOwn(GROUPS, group));
if (unknown !== undefined) {
  console.error(`There is no group ${unknown}; there are ${Object.keys(GROUPS).join(', ')}.`);
  process.exit(1);
}

const total = { noticed: 0, survived: 0 };
for (const [group, { mutate, spec }] of Object.entries(GROUPS)) {
  if (wanted.length > 0 && !wanted.includes(group)) continue;
  console.log(`\n— ${group}`);
  const results = await new Stryker({
    configFile: 'test/tools/stryker.config.json',
    mutate,
    mochaOptions: {
      config: 'test/tools/mocharc.json',
      spec,
      // These tests are slow.
      ignore: ['test/core/long-texts.test.ts', 'test/core/hostile-input.test.ts'],
    },
    htmlReporter: { fileName: `coverage/mutation/${group}.html` },
    jsonReporter: { fileName: `coverage/mutation/${group}.json` },
  }).runMutationTest();
  for (const { status } of results) {
    if (status === 'Killed' || status === 'Timeout') total.noticed++;
    if (status === 'Survived' || status === 'NoCoverage') total.survived++;
  }
}
const score = (100 * total.noticed) / (total.noticed + total.survived);
console.log(`\nmutation: ${total.noticed} noticed, ${total.survived} survived: ${score.toFixed(1)} %`);
// Without any mutant the score is NaN, which fails too.
process.exit(score >= MIN_SCORE ? 0 : 1);

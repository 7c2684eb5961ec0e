// Puts faults into src/core, one at a time, and counts those that the tests notice. What survives is listed for each
// room and in coverage/mutation/<room>.html; a fault that changes nothing is disabled at its line, with the reason.
// Names of rooms run only those.
import { Stryker } from '@stryker-mutator/core';

const LEAST = 90; // per cent

/** Each part of core is tried by the tests that are about it: with all tests a run takes two hours. */
const ROOMS = {
  addresses: {
    mutate: ['src/core/api-url/*.ts', 'src/core/{cleaning,edit-distance,facts}.ts'],
    spec: ['test/core/{api-url,wrapped-links,look-alike-host,field-cases,facts}.test.ts'],
  },
  messages: {
    mutate: ['src/core/paste*.ts'],
    spec: ['test/core/paste*.test.ts'],
  },
  answers: {
    mutate: ['src/core/{remedies,remedy-rules,answer-facts,answer-words,verdict,codes}.ts'],
    spec: ['test/core/{remedies,field-cases,verdict}.test.ts'],
  },
  form: {
    mutate: [
      'src/core/*.ts',
      '!src/core/paste*.ts',
      '!src/core/{cleaning,edit-distance,facts,remedies,remedy-rules,answer-facts,answer-words,verdict,codes}.ts',
    ],
    spec: ['test/core/*.test.ts'],
  },
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((room) => !Object.hasOwn(ROOMS, room));
if (unknown !== undefined) {
  console.error(`There is no room ${unknown}; there are ${Object.keys(ROOMS).join(', ')}.`);
  process.exit(1);
}

const total = { noticed: 0, survived: 0 };
for (const [room, { mutate, spec }] of Object.entries(ROOMS)) {
  if (wanted.length > 0 && !wanted.includes(room)) continue;
  console.log(`\n— ${room}`);
  const results = await new Stryker({
    configFile: 'test/tools/stryker.config.json',
    mutate,
    mochaOptions: {
      config: 'test/tools/mocharc.json',
      spec,
      // They try what is slow.
      ignore: ['test/core/long-texts.test.ts', 'test/core/hostile-input.test.ts'],
    },
    htmlReporter: { fileName: `coverage/mutation/${room}.html` },
    jsonReporter: { fileName: `coverage/mutation/${room}.json` },
  }).runMutationTest();
  for (const { status } of results) {
    if (status === 'Killed' || status === 'Timeout') total.noticed++;
    if (status === 'Survived' || status === 'NoCoverage') total.survived++;
  }
}
const score = (100 * total.noticed) / (total.noticed + total.survived);
console.log(`\nmutation: ${total.noticed} noticed, ${total.survived} survived: ${score.toFixed(1)} %`);
// No number is no pass.
process.exit(score >= LEAST ? 0 : 1);

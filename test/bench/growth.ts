// Measures how the time of every parser grows with the length of its text. Ten times the text may take about ten times
// as long; if it takes a hundred times as long, one pasted text can block a page or a server.
//   node --import tsx test/bench/growth.ts
//   node --import tsx test/bench/growth.ts readCredentials   (only the parsers whose name contains this)
import { PARSERS, type Parser } from '../support/parsers.js';
import { SHAPES } from '../support/long-texts.js';

const LENGTHS = [10_000, 100_000, 1_000_000];
const RUNS = 5;
/** Linear is 10, quadratic 100. */
const STEEPEST = 60;
/** In milliseconds; shorter times are mostly the clock's resolution and garbage collection. */
const SHORTEST = 25;

interface Growth {
  readonly shape: string;
  /** Medians in milliseconds, by length. */
  readonly times: readonly number[];
  /** The steepest step from one length to the next. */
  readonly ratio: number;
}

/** CPU time in milliseconds, so that other busy processes do not count. */
function timed(read: Parser['read'], given: unknown): number {
  const { user, system } = process.cpuUsage();
  read(given as never);
  const spent = process.cpuUsage();
  return (spent.user - user + spent.system - system) / 1000;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[times.length >> 1]!;

const steepestStep = (times: readonly number[]): number =>
  Math.max(
    ...times
      .slice(1)
      .map((time, at) => (time < SHORTEST ? 0 : time / Math.max(times[at]!, SHORTEST / STEEPEST))),
  );

/** Interleaves the runs of all lengths, so that a slow phase of the machine affects all of them. */
function measure(
  { given, read, longest }: Parser,
  [shape, make]: (typeof SHAPES)[number],
  count: number,
): Growth {
  const texts = LENGTHS.map((length) => given(make(Math.min(length, (longest * length) / LENGTHS.at(-1)!))));
  const runs: number[][] = texts.map(() => []);
  for (let run = 0; run < count; run++) {
    for (const [at, text] of texts.entries()) {
      // A parser that is too slow already would take minutes at the next length.
      const known = runs.slice(0, at).map(median);
      if (known.length > 1 && steepestStep(known) > STEEPEST) break;
      runs[at]!.push(timed(read, text));
    }
  }
  const times = runs.filter((each) => each.length > 0).map(median);
  return { shape, times, ratio: steepestStep(times) };
}

function row(name: string, { shape, times, ratio }: Growth): string {
  const cells = LENGTHS.map((_, at) => times[at]?.toFixed(2) ?? '–');
  return [
    name.padEnd(34),
    ...cells.map((cell) => cell.padStart(9)),
    (ratio ? ratio.toFixed(1) : '–').padStart(8),
    `  ${shape}`,
  ].join('');
}

console.log(`${SHAPES.length} shapes of text; the table has the slowest of each parser.`);
console.log(`Medians of ${RUNS} runs, in milliseconds of CPU time; growth where it can be measured.`);
console.log('An API URL is read up to 8192 characters: its columns are 82, 819 and 8192 of them.\n');
console.log(
  `${'parser'.padEnd(34)}${'10 kB'.padStart(9)}${'100 kB'.padStart(9)}${'1 MB'.padStart(9)}  growth`,
);

const tooSteep: string[] = [];
const [wanted = ''] = process.argv.slice(2);
for (const parser of PARSERS.filter(({ name }) => name.includes(wanted))) {
  // One run shows which shapes need more runs.
  const firstRuns = SHAPES.map((shape) => ({ shape, firstRun: measure(parser, shape, 1) }));
  const slowest = firstRuns.reduce((one, other) =>
    other.firstRun.times.at(-1)! > one.firstRun.times.at(-1)! ? other : one,
  );
  console.log(row(parser.name, measure(parser, slowest.shape, RUNS)));
  for (const { shape, firstRun } of firstRuns) {
    if (firstRun.ratio <= STEEPEST) continue;
    const growth = measure(parser, shape, RUNS);
    if (growth.ratio > STEEPEST) tooSteep.push(row(parser.name, growth));
  }
}
if (tooSteep.length > 0) {
  console.log(`\nOut of proportion:\n${tooSteep.join('\n')}`);
  process.exit(1);
}
console.log(`\nIn proportion: ten times the text never takes ${STEEPEST} times as long.`);

import fc from 'fast-check';
import { isMutationRun } from './runs.js';

/**
 * The properties use the same inputs in every run, so that only a change of the code can make one fail.
 * `SEED=$RANDOM npm run test:core` tries other inputs.
 */
const given = Number((globalThis as { process?: { env: { SEED?: string } } }).process?.env.SEED);

fc.configureGlobal({
  seed: Number.isFinite(given) ? given : 20_261_123,
  // Shrinking a failing input can take a minute, and nobody reads the result of a mutation run.
  endOnFailure: isMutationRun,
});

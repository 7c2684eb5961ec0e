/** Stryker sets this variable in its test runners. */
export const isMutationRun =
  (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env
    .STRYKER_MUTATOR_WORKER !== undefined;

/**
 * How often a property runs. Mutation testing runs the properties thousands of times, and few inputs are enough to
 * detect a mutant.
 */
export const runs = (usual: number): number => (isMutationRun ? Math.max(10, usual / 20) : usual);

/** Collects the console's warnings and errors while a test runs. */
export function collectWarnings(): {
  readonly warnings: string[];
  readonly errors: string[];
  readonly stop: () => void;
} {
  const warnings: string[] = [];
  const errors: string[] = [];
  const { warn, error } = console;
  console.warn = (...args: unknown[]) => void warnings.push(args.map(String).join(' '));
  console.error = (...args: unknown[]) => void errors.push(args.map(String).join(' '));
  return { warnings, errors, stop: () => void Object.assign(console, { warn, error }) };
}

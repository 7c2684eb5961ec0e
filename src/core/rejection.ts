import { maskSecrets } from './mask-secrets.js';
import { propertyOf, tryOrUndefined } from './util.js';

const MAX_DETAILS_LENGTH = 10_000;

/** Name, message and stack of a promise's rejection reason, with every secret replaced by "…". Never throws. */
export function rejectionDetails(reason: unknown, secrets: readonly string[]): string {
  const text = tryOrUndefined(() => textOf(reason)) ?? 'no details';
  return maskSecrets(text, secrets).slice(0, MAX_DETAILS_LENGTH);
}

/** Whether a request was rejected because its signal was aborted. */
export const isAbortError = (reason: unknown): boolean => textAt(reason, 'name') === 'AbortError';

function textOf(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  const title = ['name', 'message']
    .map((key) => textAt(reason, key))
    .filter((part) => part !== '')
    .join(': ');
  const stack = textAt(reason, 'stack');
  // Only Chromium begins a stack with the name and message.
  const details = stack.startsWith(title) ? stack : `${title}\n${stack}`;
  return details.trim() || 'no details';
}

/** The reason is the host's own object, so reading it may throw. */
function textAt(reason: unknown, key: string): string {
  const value = tryOrUndefined(() => propertyOf(Object(reason) as Readonly<Record<string, unknown>>, key));
  return typeof value === 'string' ? value : '';
}

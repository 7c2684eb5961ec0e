import { tryOrUndefined } from './util.js';

/** Shorter secrets are not masked, because they may be part of any word. */
const MIN_SECRET_LENGTH = 6;
const MAX_DETAILS_LENGTH = 10_000;

/** Name, message and stack of a promise's rejection reason, with every secret replaced by "…". Never throws. */
export function rejectionDetails(reason: unknown, secrets: readonly string[]): string {
  const text = tryOrUndefined(() => textOf(reason)) ?? 'no details';
  return withoutSecrets(text, secrets).slice(0, MAX_DETAILS_LENGTH);
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
  const value = tryOrUndefined(() => (reason as Readonly<Record<string, unknown>>)[key]);
  return typeof value === 'string' ? value : '';
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter(({ length }) => length >= MIN_SECRET_LENGTH)
    .flatMap((secret) => [...encodings(secret), ...encodings(secret.trim())])
    .filter(({ length }) => length >= MIN_SECRET_LENGTH)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, encoded) => rest.replaceAll(encoded, '…'), text);
}

/** A text as it is, and as encoded in JSON, in a URL and in the body of a form. */
function encodings(text: string): string[] {
  const json = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\t', '\\t');
  const url = tryOrUndefined(() => encodeURIComponent(text)) ?? '';
  const form = new URLSearchParams([['', text]]).toString().slice(1);
  return [text, json, json.replaceAll('/', '\\/'), url, form];
}

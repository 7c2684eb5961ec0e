import { tryOrUndefined } from './util.js';

/** Shorter secrets may be part of any word. */
const SHORTEST_SECRET = 6;
const LONGEST_DETAILS = 10_000;

/** Name, message and stack of the reason of a rejected promise, with "…" in place of every secret. Never throws. */
export function rejectionDetails(reason: unknown, secrets: readonly string[]): string {
  const text = tryOrUndefined(() => textOf(reason)) ?? 'no details';
  return withoutSecrets(text, secrets).slice(0, LONGEST_DETAILS);
}

/** What a request is rejected with when its signal is aborted. */
export const isAbortError = (reason: unknown): boolean => textAt(reason, 'name') === 'AbortError';

function textOf(reason: unknown): string {
  if (typeof reason !== 'object' || reason === null) return String(reason);
  const title = ['name', 'message']
    .map((key) => textAt(reason, key))
    .filter((part) => part !== '')
    .join(': ');
  const stack = textAt(reason, 'stack');
  // Chromium begins a stack with name and message; the others do not.
  const details = stack.startsWith(title) ? stack : `${title}\n${stack}`;
  return details.trim() || 'no details';
}

/** The reason is the host's own object: reading it may throw. */
function textAt(reason: unknown, key: string): string {
  const value = tryOrUndefined(() => (reason as Readonly<Record<string, unknown>>)[key]);
  return typeof value === 'string' ? value : '';
}

function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter(({ length }) => length >= SHORTEST_SECRET)
    .flatMap((secret) => [...spellings(secret), ...spellings(secret.trim())])
    .filter(({ length }) => length >= SHORTEST_SECRET)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, spelling) => rest.replaceAll(spelling, '…'), text);
}

/** A text as it is, and as it is written in JSON, in a URL and in the body of a form. */
function spellings(text: string): string[] {
  const json = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\t', '\\t');
  const url = tryOrUndefined(() => encodeURIComponent(text)) ?? '';
  const form = new URLSearchParams([['', text]]).toString().slice(1);
  return [text, json, json.replaceAll('/', '\\/'), url, form];
}

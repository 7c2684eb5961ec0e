import { tryOrUndefined } from './util.js';

/** Shorter secrets are not masked, because they may be part of any word. */
const MIN_SECRET_LENGTH = 6;

/** Replaces every secret in a text with "…", including its encoded forms. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  return secrets
    .filter(({ length }) => length >= MIN_SECRET_LENGTH)
    .flatMap((secret) => [...encodings(secret), ...encodings(secret.trim())])
    .filter(({ length }) => length >= MIN_SECRET_LENGTH)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, encoded) => rest.replaceAll(encoded, '…'), text);
}

/** A text as is, and encoded for JSON, a URL and the body of a form. */
function encodings(text: string): string[] {
  const json = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\t', '\\t');
  const url = tryOrUndefined(() => encodeURIComponent(text)) ?? '';
  const form = new URLSearchParams([['', text]]).toString().slice(1);
  return [text, json, json.replaceAll('/', '\\/'), url, form];
}

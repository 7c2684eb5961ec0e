import { charactersOf, tryOrUndefined } from './util.js';

/** Shorter secrets are not masked, because they may be part of any word. */
const MIN_SECRET_LENGTH = 6;

/** Replaces every secret in a text with "…", including its encoded forms. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  return [...new Set(secrets.flatMap((secret) => [secret, secret.trim()]))]
    .filter(({ length }) => length >= MIN_SECRET_LENGTH)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, secret) => maskEncoded(rest.replaceAll(secret, '…'), secret), text);
}

/**
 * Masks a secret whose characters are encoded as in JSON, in a URL or in the body of a form. Encoders differ in which
 * characters they encode, so each may be encoded or not. No regular expression is made, because browsers keep its text.
 */
function maskEncoded(text: string, secret: string): string {
  const forms = charactersOf(secret).map(formsOf);
  let result = '';
  let from = 0;
  for (let at = 0; at < text.length;) {
    const end = endOf(text, at, forms);
    if (end === null) {
      at++;
      continue;
    }
    result += `${text.slice(from, at)}…`;
    at = end;
    from = end;
  }
  return result + text.slice(from);
}

/** Where a secret that begins at a position ends, or null if there is none. */
function endOf(text: string, start: number, forms: readonly (readonly string[])[]): number | null {
  let at = start;
  for (const each of forms) {
    const form = each.find((candidate) => text.startsWith(candidate, at));
    if (form === undefined) return null;
    at += form.length;
  }
  return at;
}

/** How a character can be written, the longest form first. */
function formsOf(character: string): readonly string[] {
  if (/[a-z\d]/i.test(character)) return [character];
  const hex = character.charCodeAt(0).toString(16);
  const standard = tryOrUndefined(() => encodeURIComponent(character)) ?? character;
  const percent = standard === character ? `%${hex.padStart(2, '0')}` : standard;
  const unicode = character.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  const json = unicode.map((code) => `\\u${code}`).join('');
  const jsonUpper = unicode.map((code) => `\\u${code.toUpperCase()}`).join('');
  return [
    ...[json, jsonUpper, percent.toUpperCase(), percent.toLowerCase()],
    ...(character === '\t' ? ['\\t'] : []),
    ...('"\\/'.includes(character) ? [`\\${character}`] : []),
    ...(character === ' ' ? ['+'] : []),
    character,
  ];
}

import { charactersOf, tryOrUndefined } from './util.js';

/** Shorter secrets are not masked, because they may be part of any word. */
const MIN_SECRET_LENGTH = 6;

/** The search in a longer text would freeze the form. */
const MAX_LENGTH = 20_000;

/** Replaces every secret in a text with "…", including its encoded forms. Cuts a text that is far too long to be shown. */
export function maskSecrets(text: string, secrets: readonly string[]): string {
  const start = text.slice(0, MAX_LENGTH);
  return [...new Set(secrets.flatMap((secret) => [secret, secret.trim()]))]
    .filter(({ length }) => length >= MIN_SECRET_LENGTH && length <= start.length)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, secret) => maskEncoded(maskAll(rest, [secret, ...base64FormsOf(secret)]), secret), start);
}

const maskAll = (text: string, forms: readonly string[]): string =>
  forms.reduce((rest, form) => rest.replaceAll(form, '…'), text);

/**
 * A secret in base64, alone or inside a longer text such as `user:password`, whose length decides where the groups of
 * six bits begin. At both ends of the secret, a character that also encodes a part of the text around it is left out.
 */
function base64FormsOf(secret: string): readonly string[] {
  const bytes = String.fromCharCode(...new TextEncoder().encode(secret));
  return ['', ' ', '  '].flatMap((before) => {
    const start = Math.ceil((before.length * 4) / 3);
    const end = Math.floor(((before.length + bytes.length) * 4) / 3);
    const padded = btoa(before + bytes);
    const forms = [padded.slice(start), padded.slice(start).replace(/=+$/, ''), padded.slice(start, end)];
    return [...forms, ...forms.map((form) => form.replaceAll('+', '-').replaceAll('/', '_'))];
  });
}

/**
 * Masks a secret whose characters are encoded as in JSON, in HTML, in a URL or in the body of a form. Encoders differ
 * in which characters they encode, so each may be encoded or not. No regular expression is made, because browsers keep
 * its text.
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
    ...htmlFormsOf(character),
    ...[json, jsonUpper, percent.toUpperCase(), percent.toLowerCase()],
    ...(character === '\t' ? ['\\t'] : []),
    ...('"\\/'.includes(character) ? [`\\${character}`] : []),
    ...(character === ' ' ? ['+'] : []),
    character,
  ];
}

const HTML_NAMES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&apos;'],
]);

/** How a character can be written in HTML, besides as it is. PHP writes `&#039;`. */
function htmlFormsOf(character: string): readonly string[] {
  const code = character.codePointAt(0)!;
  const hex = code.toString(16);
  const name = HTML_NAMES.get(character);
  return [
    ...[`&#${code};`, `&#0${code};`, `&#x${hex};`, `&#x${hex.toUpperCase()};`],
    ...(name === undefined ? [] : [name]),
  ];
}

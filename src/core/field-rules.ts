import * as z from 'zod/mini';
import { inspectApiUrl } from './api-url.js';
import type { ProblemCode } from './codes.js';
import { cleanLine, stripZeroWidth } from './cleaning.js';
import * as is from './credential-rules.js';
import { LONGEST_API_TOKEN, LONGEST_STORE_CODE, LONGEST_TEXT } from './facts.js';
import type { TextField } from './fields.js';

// Every check names its own code: a text of zod's, or of a host's `customError`, is never shown.
// `abort` everywhere: a field says one thing at a time, and no check sees what an earlier one refused.
const text = z.string({ error: ({ input }) => (input === undefined ? 'required' : 'not-text') });
const required = z.minLength(1, { error: 'required', abort: true });
const atMost = (characters: number) => z.maxLength(characters, { error: 'too-long', abort: true });
const refuse = (code: ProblemCode, isWrong: (value: string) => boolean) =>
  z.refine<string>((value) => !isWrong(value), { error: code, abort: true });

const notForeign = [
  refuse('value-masked', is.isMasked),
  refuse('value-key-file', is.isKeyFile),
  refuse('value-url', is.isUrl),
  refuse('value-email', is.isEmailAddress),
  refuse('value-placeholder', is.isPlaceholder),
] as const;

const endpoint = z.check<string>((context) => {
  const { kind, code, url } = inspectApiUrl(context.value);
  if (kind === 'endpoint') context.value = url ?? context.value;
  else context.issues.push({ code: 'custom', message: code ?? 'url-not-address', input: '', continue: false });
});

/** One rule a field: cleans silently what may be cleaned, refuses the rest with a code. */
export const FIELD_RULES = {
  name: text.check(z.trim(), required, atMost(LONGEST_TEXT)),
  username: text.check(z.trim(), required, atMost(LONGEST_TEXT)),
  password: text.check(required, atMost(LONGEST_TEXT), refuse('value-masked', is.isMaskedPassword)),
  storeCode: text.check(
    z.overwrite(cleanLine),
    required,
    refuse('store-code-label', is.hasStoreCodeLabel),
    refuse('value-url', is.isUrl),
    atMost(LONGEST_STORE_CODE),
    refuse('store-code-characters', is.hasStoreCodeTaboo),
  ),
  apiUrl: text.check(z.overwrite(cleanLine), required, endpoint),
  apiToken: text.check(
    z.overwrite(cleanLine),
    required,
    refuse('token-header', is.isAuthorizationHeader),
    ...notForeign,
    refuse('value-quoted', is.isQuoted),
    refuse('token-space', (value) => /\s/.test(value)),
    refuse('token-colon', (value) => value.includes(':')),
    atMost(LONGEST_API_TOKEN),
    refuse('token-characters', (value) => !is.fitsIntoHeader(value)),
  ),
  signingDigest: text.check(
    z.overwrite((value) => stripZeroWidth(value).replace(/\s+/g, '')),
    required,
    atMost(LONGEST_TEXT),
    refuse('digest-algorithm', is.isAlgorithmName),
    ...notForeign,
    refuse('value-quoted', is.isQuoted),
    refuse('digest-not-base64', (value) => !is.isBase64(value)),
    refuse('digest-cut', is.isCutBase64),
  ),
} satisfies Record<TextField, unknown>;

/** The code of what is wrong with a field's text, or null when it is accepted. */
export function refusalOf(field: TextField, value: string): ProblemCode | null {
  const result = FIELD_RULES[field].safeParse(value);
  return result.success ? null : (result.error.issues[0]?.message as ProblemCode);
}

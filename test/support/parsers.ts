import { inspectApiUrl } from '../../src/core/api-url/inspect-api-url.js';
import { MAX_API_URL_LENGTH } from '../../src/core/constants.js';
import { FIELD_NAMES } from '../../src/core/fields.js';
import { inspectField } from '../../src/core/validation/diagnostics.js';
import { readCredentials } from '../../src/core/paste/read-credentials.js';
import { withoutSecrets } from '../../src/core/form/public-draft.js';
import { diagnoseMivaAnswer } from '../../src/core/diagnose-miva-answer.js';
import { parseConnection } from '../../src/core/payload/schema.js';
import { readVerdict } from './read-verdict.js';
import { VALID_PAYLOAD } from './values.js';

export interface Parser {
  readonly name: string;
  /** Converts a text to the input of `read`. */
  readonly given: (text: string) => unknown;
  readonly read: (given: never) => unknown;
  /** The longest text that is parsed; longer ones are rejected for their length. */
  readonly longest: number;
}

const parser = (name: string, read: (text: string) => unknown, longest = Infinity): Parser => ({
  name,
  given: (text) => text,
  read,
  longest,
});

/** A parser whose input is parsed JSON. */
const parserOfJson = (name: string, read: (json: unknown) => unknown): Parser => ({
  name,
  given: jsonOr,
  read,
  longest: Infinity,
});

/** Every function that reads text from outside. */
export const PARSERS: readonly Parser[] = [
  parser('inspectApiUrl', inspectApiUrl, MAX_API_URL_LENGTH),
  ...FIELD_NAMES.map((field) =>
    parser(
      `inspectField ${field}`,
      (text) => inspectField(field, text, { apiToken: text, signingDigest: text, name: text }),
      longestOf(field),
    ),
  ),
  parser('parseConnection, every field', (text) =>
    parseConnection({
      ...VALID_PAYLOAD,
      name: text,
      credentials: Object.fromEntries(Object.keys(VALID_PAYLOAD.credentials).map((field) => [field, text])),
    }),
  ),
  parserOfJson('parseConnection, JSON of anything', parseConnection),
  parser('readCredentials', readCredentials),
  parser('readVerdict', (text) =>
    readVerdict({
      ok: false,
      message: text,
      code: text,
      miva: { code: text, message: text },
      fields: { name: text, [text]: text },
      reference: text,
      helpUrl: text,
    }),
  ),
  parserOfJson('readVerdict, JSON of anything', (fields) => readVerdict({ ok: false, fields })),
  parser('diagnoseMivaAnswer', (text) => diagnoseMivaAnswer({ status: 200, code: text, message: text })),
  parser('withoutSecrets', withoutSecrets),
];

function longestOf(field: string): number {
  return field === 'apiUrl' ? MAX_API_URL_LENGTH : Infinity;
}

function jsonOr(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

import { ANSWER_CODES, CODE_PATTERN, FIELD_CODES } from '../codes.js';
import { FIELD_NAMES } from '../fields.js';

// The verdicts that src/core/verdict.ts reads without ignoring a part. That file needs no schema, because it accepts
// any answer. Both allow unknown keys.

const text = { type: 'string', pattern: '\\S' };

/** One of the form's codes, or the host's own text if it does not look like a code. */
const codeOrText = {
  anyOf: [
    { enum: [...FIELD_CODES, ...ANSWER_CODES] },
    { ...text, not: { pattern: `^\\s*${CODE_PATTERN}\\s*$` } },
  ],
};

const accepted = {
  type: 'object',
  properties: { ok: { const: true }, message: text },
  required: ['ok'],
};

const rejected = {
  type: 'object',
  properties: {
    ok: { const: false },
    message: { ...text, description: 'About the whole form.' },
    fields: {
      type: 'object',
      properties: Object.fromEntries(FIELD_NAMES.map((field) => [field, codeOrText])),
      additionalProperties: false,
    },
    code: { enum: ANSWER_CODES.filter((code) => code.startsWith('miva-')) },
    miva: {
      type: 'object',
      description: 'Miva’s answer, for which the form finds the remedy.',
      properties: { status: { type: 'number' }, code: { type: 'string' }, message: { type: 'string' } },
    },
    reference: text,
    helpUrl: { type: 'string', pattern: '^https://[A-Za-z0-9]' },
    retryable: { type: 'boolean' },
  },
  required: ['ok'],
};

/** JSON Schema (draft 2020-12) of a server's answer. */
export const VERDICT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The verdict on a connection',
  oneOf: [accepted, rejected],
};

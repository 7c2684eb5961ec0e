import { ANSWER_CODES, FIELD_CODES } from '../codes.js';
import { FIELD_NAMES } from '../fields.js';

// What the element reads of a verdict without leaving anything out (src/core/verdict.ts, which reads whatever a host
// answers and has no schema itself). Other keys are allowed, as there.

const text = { type: 'string', pattern: '\\S' };

/** One of the form's codes, or a text of the host's own that does not look like a code. */
const words = {
  anyOf: [
    { enum: [...FIELD_CODES, ...ANSWER_CODES] },
    { ...text, not: { pattern: '^\\s*(?:[a-z0-9]+(?:[-_][a-z0-9]+)+|[A-Z0-9]+(?:_[A-Z0-9]+)+)\\s*$' } },
  ],
};

const accepted = {
  type: 'object',
  properties: { ok: { const: true }, message: text },
  required: ['ok'],
};

const refused = {
  type: 'object',
  properties: {
    ok: { const: false },
    message: { ...text, description: 'About the whole form.' },
    fields: {
      type: 'object',
      properties: Object.fromEntries(FIELD_NAMES.map((field) => [field, words])),
      additionalProperties: false,
    },
    code: { enum: ANSWER_CODES.filter((code) => code.startsWith('miva-')) },
    miva: {
      type: 'object',
      description: 'What Miva answered: the form finds the remedy.',
      properties: { status: { type: 'number' }, code: { type: 'string' }, message: { type: 'string' } },
    },
    reference: text,
    helpUrl: { type: 'string', pattern: '^https://[A-Za-z0-9]' },
    retryable: { type: 'boolean' },
  },
  required: ['ok'],
};

/** JSON Schema (draft 2020-12) of what a server answers with. */
export const VERDICT_SCHEMA = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'The verdict on a connection',
  oneOf: [accepted, refused],
};

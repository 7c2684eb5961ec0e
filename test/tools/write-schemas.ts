// Writes dist/schemas: the payload that a server is sent and the verdict it answers with, as JSON Schema.
import { mkdirSync, writeFileSync } from 'node:fs';
import { connectionJsonSchema } from '../../src/core/json-schema.js';
import { VERDICT_SCHEMA } from './verdict-schema.js';

const schemas = {
  payload: { title: 'The payload of a connection', ...connectionJsonSchema },
  verdict: VERDICT_SCHEMA,
};

mkdirSync('dist/schemas', { recursive: true });
for (const [name, schema] of Object.entries(schemas)) {
  writeFileSync(`dist/schemas/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
}

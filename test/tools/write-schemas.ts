import { mkdirSync, writeFileSync } from 'node:fs';
import { connectionJsonSchema } from '../../src/core/json-schema.js';
import { VERDICT_SCHEMA } from './verdict-schema.js';

const SCHEMAS = {
  payload: { title: 'The payload of a connection', ...connectionJsonSchema },
  verdict: VERDICT_SCHEMA,
};

/** Writes what a server is sent, and what it answers, as JSON Schema. */
export function writeSchemas(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(SCHEMAS)) {
    writeFileSync(`${folder}/${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  }
}

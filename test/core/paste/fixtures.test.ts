import { readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { inspectApiUrl } from '../../../src/core/api-url/inspect-api-url.js';
import { SECRET_FIELDS } from '../../../src/core/fields.js';
import { readPastedText } from '../../../src/core/paste/read-credentials.js';
import type { PastedField } from '../../../src/core/paste/types.js';

// Each pair of files in fixtures/<format>/ is a pasted text and the values that must or must not be found in it.

interface Expected {
  readonly wanted: Partial<Record<PastedField, string>>;
  readonly mustStayEmpty: readonly PastedField[];
}

const FOLDER = new URL('fixtures/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, FOLDER), 'utf8');
/** Addresses of the same endpoint are equal. */
const comparable = (field: string, value: string | undefined): string | undefined =>
  field === 'apiUrl' && value !== undefined ? (inspectApiUrl(value).url ?? value) : value;

describe('readCredentials reads the fixtures', () => {
  for (const format of readdirSync(FOLDER)) {
    describe(format, () => {
      const names = readdirSync(new URL(`${format}/`, FOLDER)).filter((name) => name.endsWith('.txt'));
      for (const name of names) {
        it(name.replace('.txt', ''), () => {
          const text = read(`${format}/${name}`);
          const { wanted, mustStayEmpty } = JSON.parse(
            read(`${format}/${name.replace('.txt', '.json')}`),
          ) as Expected;
          const { found, leftOut } = readPastedText(text);
          for (const [field, value] of Object.entries(wanted))
            expect(comparable(field, found[field as PastedField]), field).to.equal(comparable(field, value));
          for (const field of mustStayEmpty) expect(found, field).not.to.have.property(field);
          const open = [
            found.name,
            found.username,
            found.storeCode,
            ...leftOut.map(({ label }) => label),
          ].join('\n');
          for (const field of SECRET_FIELDS)
            if (wanted[field] !== undefined) expect(open).not.to.include(wanted[field]);
        });
      }
    });
  }
});

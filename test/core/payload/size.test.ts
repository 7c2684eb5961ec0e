import { expect } from 'chai';
import {
  MAX_API_TOKEN_LENGTH,
  MAX_API_URL_LENGTH,
  MAX_PASSWORD_LENGTH,
  MAX_SIGNING_DIGEST_LENGTH,
  MAX_STORE_CODE_LENGTH,
  MAX_STORE_ID_LENGTH,
  MAX_STORED_LENGTH,
} from '../../../src/core/constants.js';
import { ORDER_STATUS_VALUES } from '../../../src/core/order-statuses.js';
import { parseConnection } from '../../../src/core/payload/schema.js';
import { newStore } from '../../support/new-store.js';

/** The limit of the server in demo/server/read-body.mjs, which the documentation recommends. */
const MAX_BODY_SIZE = 64 * 1024;

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/** JSON as some languages write it: everything but ASCII, and the slash, is escaped. */
const escapedJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll('/', '\\/')
    .replace(/[^\0-\u007F]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** An API URL of the longest accepted length, mostly of characters that JSON escapes. */
const LONGEST_URL = `https://www.example.com/${'a/'.repeat(4100)}`
  .slice(0, MAX_API_URL_LENGTH - '/json.mvc'.length)
  .concat('/json.mvc');

/** Each field with its longest accepted value of the characters that need the most bytes. */
const LONGEST = {
  name: ['店'.repeat(MAX_STORED_LENGTH), '😀'.repeat(MAX_STORED_LENGTH / 2), '"'.repeat(MAX_STORED_LENGTH)],
  username: ['店'.repeat(MAX_STORED_LENGTH), '😀'.repeat(MAX_STORED_LENGTH / 2)],
  password: ['店'.repeat(MAX_PASSWORD_LENGTH), '\\'.repeat(MAX_PASSWORD_LENGTH)],
  storeCode: ['店'.repeat(MAX_STORE_CODE_LENGTH), '"'.repeat(MAX_STORE_CODE_LENGTH)],
  apiUrl: [LONGEST_URL],
  apiToken: ['ÿ'.repeat(MAX_API_TOKEN_LENGTH)],
  signingDigest: ['+/'.repeat(MAX_SIGNING_DIGEST_LENGTH / 2)],
} as const;

type Field = keyof typeof LONGEST;

const withValues = (values: Partial<Record<Field, string>>) => {
  const { name = newStore().name, ...credentials } = values;
  return {
    ...newStore(),
    intent: 'update',
    name,
    credentials: { ...newStore().credentials, ...credentials },
    orderImportStatuses: [...ORDER_STATUS_VALUES],
  };
};

describe('the size of a payload', () => {
  for (const field of Object.keys(LONGEST) as Field[]) {
    it(`is limited by the length of ${field}`, () => {
      for (const text of LONGEST[field]) {
        expect(parseConnection(withValues({ [field]: text })), text.slice(0, 9)).to.have.property('ok', true);
        expect(parseConnection(withValues({ [field]: `${text}/a/a` })).ok, text.slice(0, 9)).to.equal(false);
      }
    });
  }

  it('is within the limit of the server when every field has its longest value', () => {
    const longest = Object.fromEntries(
      (Object.keys(LONGEST) as Field[]).map((field) => [
        field,
        [...LONGEST[field]].sort((one, other) => escapedJson(other).length - escapedJson(one).length)[0]!,
      ]),
    );
    const result = parseConnection(withValues(longest));
    expect(result.ok).to.equal(true);
    if (!result.ok) return;
    expect(bytesOf(JSON.stringify(result.payload))).to.be.at.most(MAX_BODY_SIZE);
    expect(bytesOf(escapedJson(result.payload))).to.be.at.most(MAX_BODY_SIZE);
  });

  it('is limited by the length of the id of an existing store', () => {
    const existing = (storeId: string) => ({ version: 1, intent: 'use-existing', platform: 'miva', storeId });
    const longest = existing('店'.repeat(MAX_STORE_ID_LENGTH));
    expect(parseConnection(longest).ok).to.equal(true);
    expect(bytesOf(escapedJson(longest))).to.be.at.most(MAX_BODY_SIZE);
    expect(parseConnection(existing('7'.repeat(MAX_STORE_ID_LENGTH + 1)))).to.deep.equal({
      ok: false,
      issues: [{ field: 'storeId', code: 'store-not-chosen' }],
    });
  });
});

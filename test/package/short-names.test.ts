import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { FIELD_NAMES } from '../../src/core/fields.js';
import { en } from '../../src/messages/en.js';
import { OPTION_NAMES } from '../../src/options.js';
import { OF_NO_CONCERN_OUTSIDE } from '../tools/shrink.mjs';

const names = new Set(OF_NO_CONCERN_OUTSIDE);

/** The names of all properties, at whatever depth. */
const keysOf = (value: unknown): readonly string[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)])
    : [];

describe('a property with a short name in the self-contained files', () => {
  it('is no message', () => {
    expect(keysOf(en).filter((key) => names.has(key))).to.deep.equal([]);
  });

  it('is no option and no field', () => {
    expect([...OPTION_NAMES, ...FIELD_NAMES].filter((name) => names.has(name))).to.deep.equal([]);
  });

  it('is not what Lit calls on a controller, which a host may add', () => {
    const called = ['hostConnected', 'hostUpdate', 'hostUpdated', 'hostDisconnected'];
    expect(called.filter((name) => names.has(name))).to.deep.equal([]);
  });

  it('stands in no payload and no verdict', async () => {
    for (const schema of ['payload', 'verdict']) {
      const file = new URL(`../../dist/schemas/${schema}.schema.json`, import.meta.url);
      const keys = keysOf(JSON.parse(await readFile(file, 'utf8')));
      expect(
        keys.filter((key) => names.has(key)),
        schema,
      ).to.deep.equal([]);
    }
  });

  it('is part of no door but core, which these files do not hold', async () => {
    for (const door of ['main', 'element', 'react']) {
      const record = await readFile(new URL(`../api/${door}.api.md`, import.meta.url), 'utf8');
      const declared = [...record.matchAll(/\b(\w+)\??(?=[:(])/g)].map(([, name]) => name!);
      expect(
        declared.filter((name) => names.has(name)),
        door,
      ).to.deep.equal([]);
    }
  });
});

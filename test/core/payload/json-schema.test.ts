import { expect } from 'chai';
import { connectionJsonSchema } from '../../../src/core/payload/json-schema.js';
import { ORDER_STATUSES } from '../../../src/core/order-statuses.js';
import { newStore } from '../../support/new-store.js';

interface Shape {
  readonly $schema?: string;
  readonly oneOf?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly items?: Shape;
  readonly type?: string;
}

const schema: Shape = connectionJsonSchema;
const payloads = schema.oneOf ?? schema.anyOf ?? [];
const shapeOf = (intent: string): Shape =>
  payloads.find(({ properties }) => properties?.['intent']?.const === intent) ?? {};
const keysOf = (shape: Shape | undefined): string[] => Object.keys(shape?.properties ?? {}).sort();

describe('connectionJsonSchema', () => {
  it('is plain JSON of the dialect it names', () => {
    expect(JSON.parse(JSON.stringify(connectionJsonSchema))).to.deep.equal(connectionJsonSchema);
    expect(schema.$schema).to.equal('https://json-schema.org/draft/2020-12/schema');
  });

  it('names the three payloads, each closed', () => {
    expect(payloads).to.have.length(3);
    for (const intent of ['create', 'use-existing', 'update']) {
      const { properties, additionalProperties } = shapeOf(intent);
      expect(properties?.['version']?.const).to.equal(1);
      expect(properties?.['platform']?.const).to.equal('miva');
      expect(additionalProperties).to.equal(false);
    }
  });

  it('asks for every credential of a new store', () => {
    const shape = shapeOf('create');
    const credentials = shape.properties?.['credentials'];
    expect(keysOf(shape)).to.deep.equal(Object.keys(newStore()).sort());
    expect([...(shape.required ?? [])].sort()).to.deep.equal(Object.keys(newStore()).sort());
    expect([...(credentials?.required ?? [])].sort()).to.deep.equal(
      Object.keys(newStore().credentials).sort(),
    );
    expect(credentials?.additionalProperties).to.equal(false);
  });

  it('asks for no secret of changes, and for the id of an existing store', () => {
    const credentials = shapeOf('update').properties?.['credentials'];
    expect(keysOf(credentials)).to.deep.equal(Object.keys(newStore().credentials).sort());
    expect([...(credentials?.required ?? [])].sort()).to.deep.equal(['apiUrl', 'storeCode', 'username']);
    expect(keysOf(shapeOf('use-existing'))).to.deep.equal(['intent', 'platform', 'storeId', 'version']);
  });

  it('lists the statuses', () => {
    const statuses = shapeOf('create').properties?.['orderImportStatuses'];
    expect(statuses?.type).to.equal('array');
    expect(statuses?.items?.enum).to.deep.equal(ORDER_STATUSES.map(({ value }) => value));
  });
});

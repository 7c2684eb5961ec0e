import { expect } from 'chai';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { FIELD_CODES, PAYLOAD_CODES } from '../../../src/core/codes.js';
import { FIELD_NAMES } from '../../../src/core/fields.js';
import {
  connectionSchema,
  parseConnection,
  type ParsedConnection,
} from '../../../src/core/payload/schema.js';
import { ORDER_STATUSES } from '../../../src/core/order-statuses.js';
import { newStore, secretsOf } from '../../support/new-store.js';
import { VALID_PAYLOAD } from '../../support/values.js';
import { runs } from '../../support/runs.js';

const invalid = (...issues: [field: string | null, code: string][]) => ({
  ok: false,
  issues: issues.map(([field, code]) => ({ field, code })),
});
const withCredentials = (credentials: object) => ({
  ...newStore(),
  credentials: { ...newStore().credentials, ...credentials },
});
const without = <Value extends object>(value: Value, ...keys: (keyof Value)[]): Partial<Value> =>
  Object.fromEntries(
    Object.entries(value).filter(([key]) => !keys.includes(key as keyof Value)),
  ) as Partial<Value>;
const changes = (credentials: object = {}) => ({
  ...newStore(),
  intent: 'update',
  credentials: {
    ...without(newStore().credentials, 'password', 'apiToken', 'signingDigest'),
    ...credentials,
  },
});
const existing = (rest: object = {}) => ({
  version: 1,
  intent: 'use-existing',
  platform: 'miva',
  storeId: '7',
  ...rest,
});
const withProto = (value: object): unknown =>
  JSON.parse(`{"__proto__":{"isAdmin":true},${JSON.stringify(value).slice(1)}`);
const throwing = (key: string, value: object): object =>
  Object.defineProperty({ ...value }, key, {
    enumerable: true,
    get: () => {
      throw new Error('getter');
    },
  });
const isDeepFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeepFrozen));

const KNOWN_CODES: readonly string[] = [...FIELD_CODES, ...Object.keys(PAYLOAD_CODES)];

describe('parseConnection', () => {
  describe('accepts', () => {
    const accepted: [what: string, input: object, payload?: object][] = [
      ['a new store', newStore()],
      ['the payload of the form', VALID_PAYLOAD],
      ['an existing store', existing()],
      ['changes that keep every secret', changes()],
      ['changes with one new secret', changes({ apiToken: 'a'.repeat(32) })],
      ['changes with every secret new', { ...newStore(), intent: 'update' }],
      ['no statuses', { ...newStore(), orderImportStatuses: [] }],
      ['every status', { ...newStore(), orderImportStatuses: ORDER_STATUSES.map(({ value }) => value) }],
      [
        'statuses in any order and twice',
        {
          ...newStore(),
          orderImportStatuses: ['returned', 'pending', 'shipped', 'pending', 'partially-shipped'],
        },
        { ...newStore(), orderImportStatuses: ['pending', 'shipped', 'partially-shipped', 'returned'] },
      ],
      ['a store id with surrounding spaces, unchanged', existing({ storeId: ' 7 ' })],
      [
        'values that the form would normalize',
        withCredentials({
          username: ' api-user ',
          storeCode: '\u200BNS\n',
          signingDigest: 'c2ln bmlu\r\nZw==',
        }),
        withCredentials({ username: 'api-user', storeCode: 'NS', signingDigest: 'c2lnbmluZw==' }),
      ],
      ['a password with surrounding spaces', withCredentials({ password: ' p ' })],
      ['an object without a prototype', Object.assign(Object.create(null) as object, newStore()), newStore()],
      ['an absent secret given as undefined', changes({ password: undefined }), changes()],
    ];
    for (const [what, input, payload = input] of accepted) {
      it(what, () => {
        const result = parseConnection(input);
        expect(result).to.deep.equal({ ok: true, payload });
        expect(isDeepFrozen((result as { payload?: unknown }).payload)).to.equal(true);
      });
    }

    it('keys in any order, and orders them as the form does', () => {
      const shuffled = Object.fromEntries(
        Object.entries(
          withCredentials(Object.fromEntries(Object.entries(newStore().credentials).reverse())),
        ).reverse(),
      );
      const result = parseConnection(shuffled);
      expect(JSON.stringify((result as { payload?: unknown }).payload)).to.equal(JSON.stringify(newStore()));
    });

    it('an input without changing or freezing it', () => {
      const input = { ...newStore(), orderImportStatuses: ['shipped', 'pending'] };
      const before = structuredClone(input);
      parseConnection(input);
      expect(input).to.deep.equal(before);
      for (const part of [input, input.credentials, input.orderImportStatuses]) {
        expect(Object.isFrozen(part)).to.equal(false);
      }
    });

    it('a frozen input', () => {
      expect(parseConnection(Object.freeze({ ...newStore() })).ok).to.equal(true);
    });
  });

  describe('reports issues for', () => {
    const invalidInputs: [what: string, input: unknown, ...issues: [string | null, string][]][] = [
      ['undefined', undefined, [null, 'not-an-object']],
      ['null', null, [null, 'not-an-object']],
      ['a text', JSON.stringify(newStore()), [null, 'not-an-object']],
      ['a number', 1, [null, 'not-an-object']],
      ['a list', [newStore()], [null, 'not-an-object']],
      ['a function', newStore, [null, 'not-an-object']],
      ['a map', new Map(Object.entries(newStore())), [null, 'intent-unknown']],
      ['no intent', without(newStore(), 'intent'), [null, 'intent-unknown']],
      ['another intent', { ...newStore(), intent: 'delete' }, [null, 'intent-unknown']],
      ['an intent in capitals', { ...newStore(), intent: 'CREATE' }, [null, 'intent-unknown']],
      ['an intent that is not text', { ...newStore(), intent: ['create'] }, [null, 'intent-unknown']],
      [
        'an intent named like a member of Object',
        { ...newStore(), intent: 'constructor' },
        [null, 'intent-unknown'],
      ],
      ['another version', { ...newStore(), version: 2 }, [null, 'version-unknown']],
      ['a version as a text', { ...newStore(), version: '1' }, [null, 'version-unknown']],
      ['no version', without(newStore(), 'version'), [null, 'version-unknown']],
      ['another platform', { ...newStore(), platform: 'shopify' }, [null, 'platform-unknown']],
      ['no platform', without(newStore(), 'platform'), [null, 'platform-unknown']],
      ['an extra key', { ...newStore(), id: 7 }, [null, 'unknown-key']],
      ['two extra keys, once', { ...newStore(), id: 7, more: 8 }, [null, 'unknown-key']],
      ['an extra credential', withCredentials({ pin: '1' }), [null, 'unknown-key']],
      ['a store id in a new store', { ...newStore(), storeId: '7' }, [null, 'unknown-key']],
      ['credentials of an existing store', existing({ credentials: {} }), [null, 'unknown-key']],
      ['an own __proto__', withProto(newStore()), [null, 'unknown-key']],
      [
        'an own __proto__ of the credentials',
        { ...newStore(), credentials: withProto(newStore().credentials) },
        [null, 'unknown-key'],
      ],
      [
        'a payload hidden in __proto__',
        JSON.parse(`{"__proto__":${JSON.stringify(newStore())}}`),
        [null, 'intent-unknown'],
      ],
      ['no name', without(newStore(), 'name'), ['name', 'required']],
      ['a name that is a number', { ...newStore(), name: 7 }, ['name', 'not-text']],
      ['a name that is null', { ...newStore(), name: null }, ['name', 'not-text']],
      ['a name that is a String object', { ...newStore(), name: new String('x') }, ['name', 'not-text']],
      ['no credentials', without(newStore(), 'credentials'), [null, 'not-an-object']],
      [
        'credentials in a list',
        { ...newStore(), credentials: [newStore().credentials] },
        [null, 'not-an-object'],
      ],
      ['null for a kept secret', changes({ password: null }), ['password', 'not-text']],
      ['an empty text for a replaced secret', changes({ password: '' }), ['password', 'required']],
      ['an absent secret of a new store', withCredentials({ password: undefined }), ['password', 'required']],
      ['no store id', without(existing(), 'storeId' as never), ['storeId', 'store-not-chosen']],
      ['an empty store id', existing({ storeId: '' }), ['storeId', 'store-not-chosen']],
      ['a store id that is a number', existing({ storeId: 7 }), ['storeId', 'store-not-chosen']],
      [
        'no list of statuses',
        without(newStore(), 'orderImportStatuses'),
        ['orderImportStatuses', 'statuses-not-list'],
      ],
      [
        'statuses as a text',
        { ...newStore(), orderImportStatuses: 'pending' },
        ['orderImportStatuses', 'statuses-not-list'],
      ],
      [
        'statuses as an object',
        { ...newStore(), orderImportStatuses: { 0: 'pending', length: 1 } },
        ['orderImportStatuses', 'statuses-not-list'],
      ],
      [
        'a status by its label',
        { ...newStore(), orderImportStatuses: ['pending', 'Shipped'] },
        ['orderImportStatuses', 'status-unknown'],
      ],
      [
        "a status by Miva's number",
        { ...newStore(), orderImportStatuses: [100] },
        ['orderImportStatuses', 'status-unknown'],
      ],
      [
        'a hole in the statuses',
        { ...newStore(), orderImportStatuses: new Array(1) },
        ['orderImportStatuses', 'status-unknown'],
      ],
      [
        'everything at once, in the order of the form',
        {
          orderImportStatuses: null,
          credentials: {
            signingDigest: 'sha256',
            apiToken: 'a b',
            apiUrl: 'http://www.example.com/mm5/json.mvc',
            storeCode: 'S%',
            password: '••••',
            username: 7,
          },
          platform: 'shopify',
          name: ' ',
          intent: 'create',
          version: 0,
        },
        [null, 'version-unknown'],
        ['name', 'required'],
        [null, 'platform-unknown'],
        ['username', 'not-text'],
        ['password', 'value-masked'],
        ['storeCode', 'store-code-characters'],
        ['apiUrl', 'url-not-https'],
        ['apiToken', 'token-space'],
        ['signingDigest', 'digest-algorithm'],
        ['orderImportStatuses', 'statuses-not-list'],
      ],
    ];
    for (const [what, input, ...issues] of invalidInputs) {
      it(what, () => expect(parseConnection(input)).to.deep.equal(invalid(...issues)));
    }

    it('getters and proxies that throw', () => {
      const trapped = new Proxy(newStore(), {
        get: () => {
          throw new TypeError('trap');
        },
      });
      const { proxy: revoked, revoke } = Proxy.revocable(newStore(), {});
      revoke();
      for (const input of [
        throwing('intent', newStore()),
        throwing('name', newStore()),
        { ...newStore(), credentials: throwing('apiToken', newStore().credentials) },
        trapped,
        revoked,
      ]) {
        expect(parseConnection(input)).to.deep.equal(invalid([null, 'not-an-object']));
      }
    });
  });

  const LEAKED = 'L3aked-Va1ue';
  const leaky: fc.Arbitrary<unknown> = fc.anything({
    key: fc.oneof(
      fc.constantFrom(
        'version',
        'intent',
        'platform',
        'credentials',
        'storeId',
        'toString',
        '__proto__',
        ...FIELD_NAMES,
      ),
      fc.constant(`${LEAKED}-key`),
    ),
    values: [
      fc.constantFrom<unknown>('create', 'update', 'use-existing', 'miva', 1, 'pending'),
      fc.constantFrom(LEAKED, `${LEAKED} ${LEAKED}`, `https://${LEAKED}:${LEAKED}@host/`, `${LEAKED}••`),
      fc.boolean(),
      fc.double(),
      fc.constantFrom(undefined, null),
    ],
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  });
  const wellFormed = (result: ParsedConnection): void => {
    if (result.ok) return expect(isDeepFrozen(result.payload)).to.equal(true) as never;
    expect(result.issues).to.not.have.length(0);
    for (const issue of result.issues) {
      expect(Object.keys(issue)).to.deep.equal(['field', 'code']);
      expect([null, ...FIELD_NAMES]).to.include(issue.field);
      expect(KNOWN_CODES).to.include(issue.code);
    }
  };

  it('never throws, and returns only known fields and codes', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withObjectString: true }), (input) => {
        wellFormed(parseConnection(input));
      }),
      { numRuns: runs(500) },
    );
    fc.assert(
      fc.property(leaky, (input) => {
        const result = parseConnection(input);
        wellFormed(result);
        if (!result.ok) expect(JSON.stringify(result)).to.not.include(LEAKED);
      }),
      { numRuns: runs(1000) },
    );
  });

  it('never echoes a value of a payload with one invalid part', () => {
    const paths = ['version', 'intent', 'name', 'platform', 'credentials', 'orderImportStatuses'] as const;
    const secrets = Object.keys(newStore().credentials);
    fc.assert(
      fc.property(
        leaky,
        fc.constantFrom(...paths),
        fc.constantFrom(...secrets),
        (value, path, credential) => {
          for (const input of [{ ...newStore(), [path]: value }, withCredentials({ [credential]: value })]) {
            const result = parseConnection(input);
            wellFormed(result);
            if (!result.ok) expect(JSON.stringify(result)).to.not.include(LEAKED);
          }
        },
      ),
      { numRuns: runs(500) },
    );
  });

  it('returns plain JSON that parses to itself', () => {
    for (const input of [newStore(), existing(), changes(), changes({ password: undefined })]) {
      const result = parseConnection(input);
      if (!result.ok) throw new Error('invalid');
      const received: unknown = JSON.parse(JSON.stringify(result.payload));
      expect(received).to.deep.equal(result.payload);
      expect(parseConnection(received)).to.deep.equal(result);
    }
  });
});

describe('connectionSchema', () => {
  const broken: unknown[] = [
    null,
    [],
    { ...newStore(), intent: 'delete' },
    { ...newStore(), version: 2, platform: 'shopify', id: 7, name: 7, orderImportStatuses: ['x'] },
    { ...withCredentials({ apiToken: 'a b', username: undefined, pin: '1' }), orderImportStatuses: 'x' },
    { ...newStore(), credentials: null },
    existing({ storeId: 7 }),
    existing({ storeId: '' }),
    changes({ apiToken: null }),
  ];
  const messages = (input: unknown): string[] =>
    connectionSchema.safeParse(input).error?.issues.map(({ message }) => message) ?? [];

  it('uses the codes as messages', () => {
    for (const input of broken) {
      expect(messages(input)).to.not.have.length(0);
      for (const message of messages(input)) expect(KNOWN_CODES).to.include(message);
    }
  });

  it("keeps the codes under a host's global zod config, and does not change that config", () => {
    const before = broken.map(messages);
    const parsed = broken.map(parseConnection);
    const { customError } = z.config();
    const hostError = () => 'host text';
    z.config({ customError: hostError });
    try {
      expect(broken.map(messages)).to.deep.equal(before);
      expect(broken.map(parseConnection)).to.deep.equal(parsed);
      expect(z.config().customError).to.equal(hostError);
      expect(z.safeParse(z.string(), 1).error?.issues[0]?.message).to.equal('host text');
    } finally {
      z.config({ customError });
    }
  });

  it('never echoes a secret in its error', () => {
    for (const [field, secret] of Object.entries(newStore().credentials)) {
      const error = connectionSchema.safeParse(withCredentials({ [field]: `${secret}%•\0` })).error;
      if (error) expect(JSON.stringify(error) + String(error)).to.not.include(secret);
    }
    const tooMany = connectionSchema.safeParse({ ...newStore(), id: 7 }).error!;
    for (const secret of secretsOf(newStore())) expect(String(tooMany)).to.not.include(secret);
  });
});

describe('an issue of connectionSchema', () => {
  it('contains the code and the path, but not the value', () => {
    const { error } = connectionSchema.safeParse({
      ...VALID_PAYLOAD,
      credentials: { ...VALID_PAYLOAD.credentials, apiToken: 'hunter2 hunter2' },
    });
    expect(error?.issues).to.deep.equal([
      { code: 'custom', message: 'token-space', path: ['credentials', 'apiToken'] },
    ]);
  });
});

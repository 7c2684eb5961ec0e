/** The list is a JSON file, which a page fetches from the dev server and Node loads with `require`. */
const list = (
  'document' in globalThis
    ? await (await fetch('/node_modules/big-list-of-naughty-strings/blns.json')).json()
    : process.getBuiltinModule('node:module').createRequire(import.meta.url)('big-list-of-naughty-strings')
) as readonly string[];

/** Strings that are known to break programs, including some that the JSON list cannot contain. */
export const NAUGHTY_STRINGS: readonly string[] = [
  ...list,
  '\0',
  'before\0after',
  '\uD800',
  'half \uDC00 of a pair',
  '\uDC00\uD800',
  'e\u0301 and \u00E9',
  'a\u0301\u0302\u0303\u0304',
  '👩‍👩‍👧‍👦 🏳️‍🌈 𝒳',
  'שלום \u202Eabc\u202C',
  '\u2028\u2029\u0085\u000B\u000C',
  '\uFEFFmark',
  '\u200Bnothing\u200D',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '<img src=x onerror="alert(1)">',
  '<script>alert(1)</script>',
  '<svg onload="alert(1)"><style>*{display:none}</style>',
  '"><iframe srcdoc="<script>parent.alert(1)</script>">',
  'javascript:alert(1)',
  '${alert(1)} {{alert(1)}} <?lit$0$?> <!--lit-part-->',
  '?lit$000000000$',
];

const throwing = (): never => {
  throw new Error('from outside');
};

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

function nested(depth: number, wrap: (inner: unknown) => unknown): unknown {
  let value: unknown = 'x';
  for (let level = 0; level < depth; level++) value = wrap(value);
  return value;
}

function circular(): unknown {
  const value: Record<string, unknown> = { ok: false };
  return Object.assign(value, { fields: value, miva: value, credentials: value, name: value });
}

/** Creates values that are not text but that a page or a server can receive. */
export const HOSTILE_VALUES: Readonly<Record<string, () => unknown>> = {
  undefined: () => undefined,
  null: () => null,
  'a number': () => 5,
  NaN: () => NaN,
  'a big integer': () => 10n,
  true: () => true,
  'a symbol': () => Symbol('x'),
  'a function': () => throwing,
  'a date': () => new Date(NaN),
  'a map': () => new Map([['ok', true]]),
  'a String object': () => Object('text') as unknown,
  bytes: () => new Uint8Array(8),
  'an empty list': () => [],
  'a list with holes': () => Object.assign(new Array(5), { 3: 'x', more: 1 }),
  'a list of everything': () => [null, undefined, 5, {}, [], Symbol('x'), throwing],
  'an object without a prototype': () =>
    Object.assign(Object.create(null) as object, { ok: false, name: 'x' }),
  'an object whose toString throws': () => ({ toString: throwing, valueOf: throwing, toJSON: throwing }),
  'an object whose iterator throws': () => ({ [Symbol.iterator]: throwing, length: 3 }),
  'a getter that throws': () => Object.defineProperty({}, 'name', { enumerable: true, get: throwing }),
  'a proxy that throws': () =>
    new Proxy({}, { get: throwing, has: throwing, ownKeys: throwing, getOwnPropertyDescriptor: throwing }),
  'a proxy with endless keys': () => {
    const endless: object = new Proxy({}, { get: (_, key) => (key === 'then' ? undefined : endless) });
    return endless;
  },
  'a revoked proxy': revoked,
  'a circular object': circular,
  'deeply nested lists': () => nested(20_000, (inner) => [inner]),
  'deeply nested objects': () => nested(20_000, (inner) => ({ fields: inner, name: inner })),
  '__proto__ keys': () =>
    JSON.parse(
      '{"__proto__":{"polluted":1,"ok":true},"constructor":{"prototype":{"polluted":1}},"fields":{"__proto__":{"polluted":1}}}',
    ) as unknown,
  'a list of __proto__ keys': () => JSON.parse('[["__proto__",{"polluted":1}]]') as unknown,
  'a text of a megabyte': () => 'x'.repeat(1_000_000),
  'a key of a megabyte': () => ({ ['x'.repeat(1_000_000)]: 'x' }),
  'ten thousand keys': () => Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`key${at}`, 'x'])),
};

/** The current properties of the built-in prototypes. */
export function prototypeProperties(): unknown {
  return [Object, Array, String, Function, RegExp, Map, Set, Promise].map(({ prototype }) =>
    Reflect.ownKeys(prototype as object).map((key) => [
      key,
      Object.getOwnPropertyDescriptor(prototype, key)!.value as unknown,
    ]),
  );
}

/** The value after it was sent as JSON, with lone surrogates preserved. */
export const overTheWire = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;

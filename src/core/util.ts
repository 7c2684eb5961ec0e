/**
 * The result of a function, or undefined if it throws. Used for input that is not trusted: a string that may not be a URL,
 * or a host's object that may be a proxy.
 */
export function tryOrUndefined<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

/** The characters of a text; a letter outside the first Unicode plane is one character. */
export const charactersOf = (text: string): readonly string[] => text.match(/./gsu) ?? [];

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * A property of an object, own or inherited, unless it comes from the last prototype of the chain. That is
 * `Object.prototype` of any realm, and whatever it has beside the language's own methods was added by pollution.
 */
export function propertyOf<Value extends object, Key extends keyof Value>(
  object: Value,
  key: Key,
): Value[Key] | undefined {
  let holder: object | null = object;
  while (holder !== null && !Object.hasOwn(holder, key))
    holder = Object.getPrototypeOf(holder) as object | null;
  const counts = holder !== null && (holder === object || Object.getPrototypeOf(holder) !== null);
  return counts ? object[key] : undefined;
}

/** The same object without its prototype, so that a polluted `Object.prototype` adds no key to it. */
export const withoutPrototype = <Value extends object>(value: Value): Value =>
  Object.setPrototypeOf(value, null) as Value;

/** A copy that a polluted `Object.prototype` adds no key to. */
export const copyWithoutPrototype = <Value extends object>(value: Value): Value => ({
  __proto__: null,
  ...value,
});

export const parsedUrl = (text: string): URL | undefined => tryOrUndefined(() => new URL(text));

/** Whether a text is an absolute https URL. In a link, `https:name` would be relative to an https page. */
export const isHttps = (url: unknown): url is string =>
  typeof url === 'string' && /^https:\/\//i.test(url) && parsedUrl(url) !== undefined;

/** Freezes an object and everything in it. */
export function deepFreeze<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}

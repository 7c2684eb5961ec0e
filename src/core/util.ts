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

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const parsedUrl = (text: string): URL | undefined => tryOrUndefined(() => new URL(text));

export const isHttps = (url: unknown): url is string =>
  typeof url === 'string' && parsedUrl(url)?.protocol === 'https:';

/** Freezes an object and everything in it. */
export function deepFreeze<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}

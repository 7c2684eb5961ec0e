// Helpers for untrusted input: a text may not be a URL, and a host's object may be a proxy that throws.

/** The result of a function, or undefined if it throws. */
export function tryOrUndefined<Read>(read: () => Read): Read | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

export const isRecord = (given: unknown): given is Record<string, unknown> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

export const parsedUrl = (text: string): URL | undefined => tryOrUndefined(() => new URL(text));

export const isHttps = (link: unknown): link is string =>
  typeof link === 'string' && parsedUrl(link)?.protocol === 'https:';

/** Freezes an object and everything in it. */
export function deepFreeze<Value extends object>(value: Value): Value {
  for (const inner of Object.values(value))
    if (typeof inner === 'object' && inner !== null) deepFreeze(inner);
  return Object.freeze(value);
}

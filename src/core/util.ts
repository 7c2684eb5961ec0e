// How what comes from outside is looked at: a text may be no address, and a host's object a proxy that throws.

/** What a reading comes to, or undefined when it throws. */
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

/** Secrets that share no six consecutive characters with any other text. */
export interface Secrets {
  readonly password: string;
  readonly apiToken: string;
  readonly signingDigest: string;
}

export const TYPED: Secrets = {
  password: 'Kw7!zQv9 Xb3jt5Rm',
  apiToken: '9c4fe17ab05d3e86f1a27c98d0b34e5f',
  signingDigest: 'uHq7WzLk0Pv3XyTg9RbNcM2dJs8FaE5i',
};

export const PASTED: Secrets = {
  password: 'yD8-hLx2Fp6wVn0Gc',
  apiToken: 'e71b9d046acf85230d5e9b1fc7a4826b',
  signingDigest: 'Zr4TmYw1Kd7QxVj5HbGs0LnPc9EuXf3A',
};

export const REPLACED: Secrets = {
  password: 'Tn5_qBk9Ws2xHz7Dv',
  apiToken: '3fa80c6d27e9b514c8f03d7ab1e6592c',
  signingDigest: 'gX2VkJt8Ym6NzQr4WpBd1HcLs7FvTa9K',
};

const SHORTEST_PART = 6;

/** The secrets that a text contains, whole or in part. */
export function secretsIn(text: string, ...sets: readonly Secrets[]): string[] {
  return sets
    .flatMap((set) => Object.values(set) as string[])
    .filter((secret) => partsOf(secret).some((part) => text.includes(part)));
}

// Every longer part contains one of these.
const partsOf = (secret: string): string[] =>
  Array.from({ length: secret.length - SHORTEST_PART + 1 }, (_, at) => secret.slice(at, at + SHORTEST_PART));

import fc from 'fast-check';

const hex = (): fc.Arbitrary<string> => fc.stringMatching(/^[0-9a-f]{32}$/);

/** Words and numbers joined by signs, such as "Trail-ship_2026x". */
const chosen = (): fc.Arbitrary<string> =>
  fc.stringMatching(/^[A-Z]?[a-z]{2,8}([-_.][a-z]{2,8}){1,2}[-_.]?[0-9]{0,4}[a-z]?$/);

const random = (): fc.Arbitrary<string> => fc.stringMatching(/^[A-Za-z0-9_-]{20,50}$/);

/** A token as Miva generates it, or as an administrator chooses it. */
export const usualToken = (): fc.Arbitrary<string> =>
  fc.oneof(
    hex(),
    hex().map((token) => token.toUpperCase()),
    chosen(),
    random().filter((token) => !/^[0-9a-f]+$/i.test(token)),
  );

export const usualDigest = (): fc.Arbitrary<string> =>
  fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes) => btoa(String.fromCharCode(...bytes)));

/** A password as a person or a password manager makes it. */
export const usualPassword = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.stringMatching(/^[!-~]{8,24}$/),
    fc.stringMatching(/^[$#@!]?[A-Z][a-z]{3,9}[0-9]{1,4}[!$#%]?$/),
    chosen(),
  );

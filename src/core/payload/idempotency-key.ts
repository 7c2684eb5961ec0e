/** A random UUID (version 4), made with `getRandomValues` because `randomUUID` is missing on http pages. */
export const newIdempotencyKey = (): string =>
  '00000000-0000-4000-8000-000000000000'.replace(/[08]/g, (digit) => {
    const random = crypto.getRandomValues(new Uint8Array(1))[0]!;
    return (digit === '8' ? 8 + (random % 4) : random % 16).toString(16);
  });

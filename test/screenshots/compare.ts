import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a color may be off, from 0 to 1: less than the eye sees, more than two machines differ. */
const THRESHOLD = 0.1;
/** The share of pixels that may be off: a few at the edge of a letter, but no border line. */
const TOLERANCE = 0.0001;

export interface Comparison {
  readonly isSame: boolean;
  /** What changed, as text. */
  readonly change: string;
  /** What changed, as an image; null if the sizes differ. */
  readonly image: Uint8Array | null;
}

/** Compares two screenshots; antialiased edges count, because a shift by half a pixel shows only there. */
export function compare(reference: Uint8Array, taken: Uint8Array): Comparison {
  const [before, after] = [PNG.sync.read(Buffer.from(reference)), PNG.sync.read(Buffer.from(taken))];
  const { width, height } = before;
  if (after.width !== width || after.height !== height) {
    const change = `${width} × ${height} px became ${after.width} × ${after.height} px`;
    return { isSame: false, change, image: null };
  }
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, after.data, difference.data, width, height, {
    threshold: THRESHOLD,
    includeAA: true,
  });
  return {
    isSame: count <= width * height * TOLERANCE,
    change: `${count} pixels differ`,
    image: PNG.sync.write(difference),
  };
}

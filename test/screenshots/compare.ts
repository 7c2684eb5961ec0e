import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/** How far a colour may be off, from 0 to 1: less than the eye sees, more than two machines differ. */
const THRESHOLD = 0.1;
/** Of all pixels, how many may be off: a few at the edge of a letter, but no line of a border. */
const TOLERANCE = 0.0001;

export interface Comparison {
  readonly isSame: boolean;
  /** What changed, in words. */
  readonly change: string;
  /** What changed, as a picture; none where the sizes differ. */
  readonly picture: Uint8Array | null;
}

/** Compares two pictures; smoothed edges count, because a shift by half a pixel shows nowhere else. */
export function compare(kept: Uint8Array, made: Uint8Array): Comparison {
  const [before, after] = [PNG.sync.read(Buffer.from(kept)), PNG.sync.read(Buffer.from(made))];
  const { width, height } = before;
  if (after.width !== width || after.height !== height) {
    const change = `${width} × ${height} px have become ${after.width} × ${after.height} px`;
    return { isSame: false, change, picture: null };
  }
  const difference = new PNG({ width, height });
  const count = pixelmatch(before.data, after.data, difference.data, width, height, {
    threshold: THRESHOLD,
    includeAA: true,
  });
  return {
    isSame: count <= width * height * TOLERANCE,
    change: `${count} pixels differ`,
    picture: PNG.sync.write(difference),
  };
}

import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** As many as a palette may have; a rare color is replaced by the nearest frequent one. */
const COLORS = 256;
/** The square of the distance between two colors that look alike. */
const MIN_DISTANCE = 30;

/**
 * Makes a screenshot a third of its size for the repository by reducing it to its most frequent colors, which are all
 * but a few shades at the edges of letters. pngjs can read files with a palette, but not write them.
 */
export function pack(taken: Uint8Array): Uint8Array {
  const { width, height, data } = PNG.sync.read(Buffer.from(taken));
  const pixels = Array.from({ length: width * height }, (_, at) => data.readUIntBE(at * 4, 3));
  const palette = frequentColors(pixels);
  const indexes = new Map(palette.map((color, at) => [color, at]));
  const indexOf = (color: number): number => {
    const known = indexes.get(color) ?? nearest(palette, color);
    indexes.set(color, known);
    return known;
  };
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((color, at) => {
    // Each row begins with the number of its filter, here 0 for none.
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = indexOf(color);
  });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.concat(palette.map(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function frequentColors(pixels: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const color of pixels) counts.set(color, (counts.get(color) ?? 0) + 1);
  const ranked = [...counts].sort(([one, many], [other, more]) => more - many || one - other);
  const palette: number[] = [];
  for (const [color] of ranked) {
    if (palette.length === COLORS) break;
    // A color that hardly differs from a more frequent one leaves its place to a rare color, such as that of an icon.
    if (palette.every((each) => distance(each, color) > MIN_DISTANCE)) palette.push(color);
  }
  return palette;
}

const distance = (one: number, other: number): number =>
  channels(one).reduce((sum, channel, at) => sum + (channel - channels(other)[at]!) ** 2, 0);

function nearest(palette: readonly number[], color: number): number {
  const distances = palette.map((each) => distance(each, color));
  return distances.indexOf(Math.min(...distances));
}

const channels = (color: number): Buffer => Buffer.from([color >> 16, (color >> 8) & 255, color & 255]);

/** Eight bits per pixel, as indexes into a palette: https://www.w3.org/TR/png-3/#11IHDR */
function header(width: number, height: number): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.set([8, 3], 8);
  return bytes;
}

function chunk(type: string, content: Buffer): Buffer {
  const typed = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  check.writeUInt32BE(crc32(typed));
  return Buffer.concat([length, typed, check]);
}

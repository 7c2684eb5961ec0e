import { crc32, deflateSync } from 'node:zlib';
import { PNG } from 'pngjs';

/** A palette holds up to 256; what is drawn in few pixels gets the nearest shade of what is drawn in many. */
const COLOURS = 64;

/**
 * The same picture in a third of the bytes, as the repository keeps it: in its most frequent colours, which are all
 * but a few shades at the edges of letters. pngjs reads such files and does not write them.
 */
export function pack(taken: Uint8Array): Uint8Array {
  const { width, height, data } = PNG.sync.read(Buffer.from(taken));
  const pixels = Array.from({ length: width * height }, (_, at) => data.readUIntBE(at * 4, 3));
  const palette = mostFrequent(pixels);
  const place = new Map(palette.map((colour, at) => [colour, at]));
  const placeOf = (colour: number): number => {
    const known = place.get(colour) ?? nearest(palette, colour);
    place.set(colour, known);
    return known;
  };
  const rows = Buffer.alloc((width + 1) * height);
  pixels.forEach((colour, at) => {
    // Each row begins with the number of its filter: none.
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = placeOf(colour);
  });
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header(width, height)),
    chunk('PLTE', Buffer.concat(palette.map(channels))),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function mostFrequent(pixels: readonly number[]): readonly number[] {
  const counts = new Map<number, number>();
  for (const colour of pixels) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const ranked = [...counts].sort(([one, many], [other, more]) => more - many || one - other);
  return ranked.slice(0, COLOURS).map(([colour]) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
  const wanted = channels(colour);
  const distances = palette.map((each) =>
    channels(each).reduce((sum, channel, at) => sum + (channel - wanted[at]!) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

const channels = (colour: number): Buffer => Buffer.from([colour >> 16, (colour >> 8) & 255, colour & 255]);

/** Eight bits a pixel, by a palette: https://www.w3.org/TR/png-3/#11IHDR */
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

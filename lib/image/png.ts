// A PNG with nothing in it but what draws it. Text, colour profiles and times are compressed or unbounded: 80 KB of them
// made a decoder use 500 MB before any limit on pixels was asked. So they go before the decoder sees the file.

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
/** Length, type and checksum around each chunk's data. */
const FRAME = 12;
/** All that a decoder needs for the first picture: header, palette, transparency, pixels, end. */
const DRAWING = new Set(["IHDR", "PLTE", "tRNS", "IDAT", "IEND"]);

export const isPng = (bytes: Buffer) => bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE);

/** Copies the chunks that draw and drops all others, what follows the end included. A cut-off file stays cut off: the decoder refuses it. */
export function withoutAncillaryChunks(png: Buffer): Buffer {
  const kept: Buffer[] = [SIGNATURE];
  let at = SIGNATURE.length;
  while (at + FRAME <= png.length) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const end = at + FRAME + length;
    if (end > png.length) break;
    if (DRAWING.has(type)) kept.push(png.subarray(at, end));
    if (type === "IEND") break;
    at = end;
  }
  return Buffer.concat(kept);
}

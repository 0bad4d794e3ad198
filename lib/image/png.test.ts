import { expect, test } from "vitest";
import { isPng, withoutAncillaryChunks } from "./png.ts";

const SIGNATURE = Buffer.from("89504e470d0a1a0a", "hex");

function chunk(type: string, data = Buffer.alloc(0)): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(data.length);
  head.write(type, 4, "latin1");
  return Buffer.concat([head, data, Buffer.from("crc!")]);
}

const png = (...chunks: Buffer[]) => Buffer.concat([SIGNATURE, ...chunks]);

test("only what draws is left: texts, profiles and times go", () => {
  const pixels = chunk("IDAT", Buffer.from([1, 2, 3]));
  const given = png(
    chunk("IHDR", Buffer.alloc(13)),
    chunk("iCCP", Buffer.alloc(300, 7)),
    chunk("zTXt", Buffer.alloc(20_000, 7)),
    chunk("eXIf", Buffer.alloc(40, 7)),
    chunk("PLTE", Buffer.from([0, 0, 0])),
    chunk("tRNS", Buffer.from([0])),
    pixels,
    chunk("tEXt", Buffer.alloc(9, 7)),
    chunk("IEND"),
  );
  const wanted = png(
    chunk("IHDR", Buffer.alloc(13)),
    chunk("PLTE", Buffer.from([0, 0, 0])),
    chunk("tRNS", Buffer.from([0])),
    pixels,
    chunk("IEND"),
  );
  expect(withoutAncillaryChunks(given)).toEqual(wanted);
});

test("what follows the end is gone", () => {
  const whole = png(chunk("IHDR", Buffer.alloc(13)), chunk("IDAT"), chunk("IEND"));
  expect(withoutAncillaryChunks(Buffer.concat([whole, Buffer.from("<script>alert(1)</script>")]))).toEqual(whole);
});

test("a chunk that claims more than there is ends the file, without reading beyond it", () => {
  const liar = chunk("IDAT");
  liar.writeUInt32BE(0xffff_ffff);
  expect(withoutAncillaryChunks(png(chunk("IHDR", Buffer.alloc(13)), liar))).toEqual(
    png(chunk("IHDR", Buffer.alloc(13))),
  );
});

test("a signature alone stays one", () => {
  expect(isPng(SIGNATURE)).toBe(true);
  expect(withoutAncillaryChunks(SIGNATURE)).toEqual(SIGNATURE);
  expect(isPng(Buffer.from("<html>"))).toBe(false);
});

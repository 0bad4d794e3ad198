import sharp from "sharp";
import { expect, test } from "vitest";
import { type Encoded, encode } from "./encode.ts";

const plain = (width: number, height: number, background = "#2060a0") =>
  sharp({ create: { width, height, channels: 3, background } });

async function encoded(upload: Buffer): Promise<Encoded> {
  const result = await encode(upload);
  if (typeof result === "string") throw new Error(`refused: ${result}`);
  return result;
}

const fileOf = (picture: Encoded, name: string) => picture.files.find((file) => file.name === name)?.bytes;

test("each width is made as WebP and as JPEG, of the size that its name says", async () => {
  const picture = await encoded(await plain(1000, 500).png().toBuffer());
  expect(picture).toMatchObject({ width: 1000, height: 500, widths: [480, 800] });
  const sizes = await Promise.all(
    picture.files.map(async ({ name, bytes }) => {
      const { format, width, height } = await sharp(bytes).metadata();
      return [name, format, width, height];
    }),
  );
  expect(sizes).toEqual([
    ["480.webp", "webp", 480, 240],
    ["480.jpg", "jpeg", 480, 240],
    ["800.webp", "webp", 800, 400],
    ["800.jpg", "jpeg", 800, 400],
  ]);
});

test("a photograph taken sideways stands upright, and tells nobody where and with what it was taken", async () => {
  const photo = await plain(600, 400)
    .withMetadata({ orientation: 6 })
    .withExifMerge({ IFD0: { Copyright: "Somebody" }, IFD3: { GPSLatitudeRef: "N" } })
    .jpeg()
    .toBuffer();
  expect((await sharp(photo).metadata()).exif).toBeDefined();
  const picture = await encoded(photo);
  expect(picture).toMatchObject({ width: 400, height: 600 });
  for (const { bytes } of picture.files) {
    const { exif, xmp, icc, iptc, orientation } = await sharp(bytes).metadata();
    expect({ exif, xmp, icc, iptc, orientation }).toEqual({});
    expect(bytes.includes("Somebody")).toBe(false);
  }
});

test("what is transparent stays so in WebP and is white in JPEG", async () => {
  const clear = { width: 40, height: 40, channels: 4 as const, background: { r: 0, g: 0, b: 0, alpha: 0 } };
  const picture = await encoded(await sharp({ create: clear }).png().toBuffer());
  const webp = await sharp(fileOf(picture, "40.webp")).stats();
  const jpeg = await sharp(fileOf(picture, "40.jpg")).stats();
  expect(webp.isOpaque).toBe(false);
  expect(jpeg.channels.map((channel) => Math.round(channel.mean))).toEqual([255, 255, 255]);
});

test.each(["avif", "gif", "tiff", "heif"] as const)("%s is refused, however well made", async (format) => {
  const options = format === "heif" ? { compression: "av1" as const } : {};
  const upload = await plain(64, 48).toFormat(format, options).toBuffer();
  expect(await encode(upload)).toBe("not-an-image");
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["a page", Buffer.from("<!doctype html><script>alert(1)</script>")],
  ["a drawing with a script", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ["a signature alone", Buffer.from("89504e470d0a1a0a", "hex")],
])("%s is no picture", async (_name, upload) => {
  expect(await encode(upload)).toBe("not-an-image");
});

test("a photograph that was cut off is refused, not shown half grey", async () => {
  const whole = await plain(400, 300).jpeg().toBuffer();
  expect(await encode(whole.subarray(0, whole.length - 40))).toBe("not-an-image");
});

test("one pixel row too many is refused, small as the file may be", async () => {
  expect(await encode(await plain(5001, 5000).png().toBuffer())).toBe("too-large");
});

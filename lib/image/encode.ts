// Decoding and encoding pictures. Runs in a process of its own (worker.ts): decoders of hostile files are not to be trusted with ours.
import { fileTypeFromBuffer } from "file-type";
import sharp, { type Sharp } from "sharp";
import { KEPT, MAX_PIXELS, PORTRAIT_SIDES, type Refused, refusedSize, type Shape, widthsOf } from "./limits.ts";
import { isPng, withoutAncillaryChunks } from "./png.ts";

// Of libvips' thirty loaders three may run. AVIF, HEIF and SVG had holes that ran code or fetched addresses.
sharp.block({ operation: ["VipsForeignLoad"] });
sharp.unblock({ operation: ["VipsForeignLoadJpeg", "VipsForeignLoadPng", "VipsForeignLoadWebp"] });
sharp.cache(false);

const KINDS: Record<string, string> = { "image/jpeg": "jpeg", "image/png": "png", "image/webp": "webp" };

const WEBP_QUALITY = 80;
/** Of 6: half the time of the default 4 for a few per cent more bytes. */
const WEBP_EFFORT = 2;
const JPEG_QUALITY = 82;

export type EncodedFile = { name: string; bytes: Buffer };
export type Encoded = { width: number; height: number; widths: number[]; files: EncodedFile[] };

/** Makes WIDTH.webp and WIDTH.jpg of every width, upright, in sRGB, without any metadata; or says why not. Reads no name and no declared type. */
export async function encode(upload: Buffer, shape: Shape = "picture"): Promise<Encoded | Refused> {
  const pixels = await decode(upload);
  if (typeof pixels === "string") return pixels;
  const { data, info } = pixels;
  const isSquare = shape === "portrait";
  const widths = isSquare ? PORTRAIT_SIDES : widthsOf(info.width);
  const files: EncodedFile[] = [];
  for (const width of widths) {
    const scaled = sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });
    if (isSquare) scaled.resize({ width, height: width, fit: "cover" });
    else if (width < info.width) scaled.resize({ width });
    // One after the other: together they were not faster and took half as much memory again.
    files.push(await webp(scaled.clone(), width), await jpeg(scaled.clone(), width));
  }
  const side = Math.max(...PORTRAIT_SIDES);
  const [width, height] = isSquare ? [side, side] : [info.width, info.height];
  return { width, height, widths, files };
}

const webp = async (picture: Sharp, width: number): Promise<EncodedFile> => ({
  name: `${width}.webp`,
  bytes: await picture.webp({ quality: WEBP_QUALITY, effort: WEBP_EFFORT }).toBuffer(),
});

const jpeg = async (picture: Sharp, width: number): Promise<EncodedFile> => ({
  name: `${width}.jpg`,
  bytes: await picture.flatten({ background: "#fff" }).jpeg({ quality: JPEG_QUALITY }).toBuffer(),
});

/** The pixels, no more than we keep: what the decoder can shrink while it reads costs neither time nor memory. */
async function decode(upload: Buffer) {
  const kind = KINDS[(await fileTypeFromBuffer(upload))?.mime ?? ""];
  if (!kind) return "not-an-image";
  const bytes = isPng(upload) ? withoutAncillaryChunks(upload) : upload;
  const open = () => sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "warning", pages: 1, autoOrient: true });
  try {
    // The header alone is read without the limit, so that too large and broken can be told apart.
    const header = await sharp(bytes, { limitInputPixels: false, failOn: "warning", pages: 1 }).metadata();
    if (header.format !== kind) return "not-an-image";
    const refused = refusedSize(header.width, header.height);
    if (refused) return refused;
    return await open()
      .resize({ ...KEPT, fit: "inside", withoutEnlargement: true })
      .toColourspace("srgb")
      .raw()
      .toBuffer({ resolveWithObject: true });
  } catch {
    return "not-an-image" as const;
  }
}

// What a picture may be, before and after decoding.

/** Bytes of an upload: a photograph of 24 megapixels at high quality. */
export const MAX_BYTES = 5 * 1024 * 1024;
/** Width times height. Decoded, 25 megapixels are 100 MB. */
export const MAX_PIXELS = 25_000_000;
/** What WebP can hold along one side. */
export const MAX_SIDE = 16_383;
/** Longer to shorter side: a thinner strip would tear every page that shows it. */
export const MAX_RATIO = 10;
/** Widths that are made, in pixels: a phone, a column, a column on a dense screen, a wide lead and the same on a dense screen. */
export const WIDTHS = [480, 800, 1200, 1600, 2400];

/** Sides of a person's picture, which is cut square: on his page, and there on a dense screen. */
export const PORTRAIT_SIDES = [128, 256];

/** What is made of an upload: all widths of a picture, or a square. */
export type Shape = "picture" | "portrait";

export type Refused = "not-an-image" | "too-large";

/** Why a picture of this size is refused, known from its header alone. */
export function refusedSize(width: number, height: number): Refused | null {
  if (!(width > 0 && height > 0)) return "not-an-image";
  const [short, long] = width < height ? [width, height] : [height, width];
  return width * height > MAX_PIXELS || long > MAX_SIDE || long / short > MAX_RATIO ? "too-large" : null;
}

/** Nothing is kept larger than this: the widest file, and twice that in height. */
export const KEPT = { width: 2400, height: 4800 };

/** The widths to make of a picture: those it can fill, or its own where it is smaller than all of them. */
export function widthsOf(width: number): number[] {
  const filled = WIDTHS.filter((each) => each <= width);
  return filled.length > 0 ? filled : [width];
}

import { pictureHref, type Sized } from "#domain/media/addresses.ts";

/** CSS pixels: as high as a line of the masthead. */
const HEIGHT = 40;
/** Of the densest screens. */
const DENSITY = 3;

/** The publication's logo. WebP alone: JPEG would put white behind what is transparent. */
export function Logo({ picture, name }: { picture: Sized; name: string }) {
  const { id, width, height, widths } = picture;
  const shown = Math.round((HEIGHT * width) / height);
  const enough = widths.find((each) => each >= shown * DENSITY) ?? widths.at(-1) ?? width;
  return (
    // biome-ignore lint/performance/noImgElement: served in its own sizes by /media
    <img
      src={pictureHref(id, enough, "webp")}
      alt={name}
      width={shown}
      height={HEIGHT}
      className="h-10 w-auto max-w-full object-contain"
    />
  );
}

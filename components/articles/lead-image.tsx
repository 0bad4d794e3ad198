import type { Picture } from "#domain/articles/queries.ts";
import { middleWidth, pictureHref, srcset } from "#domain/media/addresses.ts";

/** A picture in the sizes there are of it; width and height are told, so that nothing jumps when it comes. */
export function PictureElement({
  picture,
  sizes,
  eager = false,
}: {
  picture: Picture;
  sizes: string;
  eager?: boolean;
}) {
  return (
    <picture>
      <source type="image/webp" srcSet={srcset(picture, "webp")} sizes={sizes} />
      <img
        src={pictureHref(picture.id, middleWidth(picture.widths), "jpg")}
        srcSet={srcset(picture, "jpg")}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={eager ? "eager" : "lazy"}
        fetchPriority={eager ? "high" : "auto"}
        decoding="async"
        className="h-auto w-full"
      />
    </picture>
  );
}

/** The picture above an article, with what it shows and whose it is. */
export function LeadImage({ picture }: { picture: Picture }) {
  return (
    <figure className="mx-auto mt-8 max-w-4xl">
      <PictureElement picture={picture} sizes="(min-width: 58rem) 56rem, 100vw" eager />
      {picture.caption || picture.credit ? (
        <figcaption className="caption">
          {picture.caption} {picture.credit ? <span className="whitespace-nowrap">{picture.credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

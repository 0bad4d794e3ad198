import type { Picture } from "#domain/articles/queries.ts";
import { middleWidth, pictureHref, srcset } from "#domain/media/addresses.ts";

type Props = { picture: Picture; sizes: string; eager?: boolean; className?: string };

/** A picture in the sizes there are of it; width and height are told, so that nothing jumps when it comes. */
export function PictureElement({ picture, sizes, eager = false, className = "h-auto w-full" }: Props) {
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
        className={`bg-raised ${className}`}
      />
    </picture>
  );
}

/** The picture above an article, with what it shows and whose it is. An upright one keeps to the text's width, so that it fits a screen. */
export function LeadImage({ picture }: { picture: Picture }) {
  const upright = picture.height > picture.width;
  return (
    <figure className={`mx-auto mt-8 ${upright ? "max-w-measure" : "max-w-wide"}`}>
      <PictureElement
        picture={picture}
        sizes={upright ? "(min-width: 42rem) 40rem, 100vw" : "(min-width: 58rem) 56rem, 100vw"}
        eager
      />
      {picture.caption || picture.credit ? (
        <figcaption dir="auto" className="caption">
          {picture.caption} {picture.credit ? <span className="credit">{picture.credit}</span> : null}
        </figcaption>
      ) : null}
    </figure>
  );
}

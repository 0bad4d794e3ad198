// Pictures of an article: sizes known before they load, and a caption with its credit where one stands alone.
import type { Element, ElementContent } from "hast";
import { element, isElement, isSpace, text } from "./tree.ts";

/** What the caller knows of a picture of its own. `srcset`s hold addresses under /media/ with widths (`/media/x-640.webp 640w`). */
export type Picture = { width: number; height: number; srcset?: string; webpSrcset?: string; sizes?: string };

/** The text column is at most 44 rem wide; on a phone it is the screen. */
const SIZES = "(min-width: 46rem) 44rem, 100vw";

/** The img as it will stand in the page; it keeps its title, from which a figure makes its caption. */
export function pictureOf(image: Element, picture: Picture | undefined): Element {
  const { src, alt, title } = image.properties;
  const sizes = picture?.sizes ?? SIZES;
  const img = element(
    "img",
    {
      src,
      alt: alt ?? "",
      title,
      width: picture?.width,
      height: picture?.height,
      srcSet: picture?.srcset,
      sizes: picture?.srcset && sizes,
      loading: "lazy",
      decoding: "async",
    },
    [],
  );
  if (!picture?.webpSrcset) return img;
  return element("picture", {}, [
    element("source", { type: "image/webp", srcSet: picture.webpSrcset, sizes }, []),
    img,
  ]);
}

const isPicture = (node: ElementContent): node is Element => isElement(node, "img") || isElement(node, "picture");

/** A paragraph of nothing but pictures becomes figures; any other stays. */
export function figuresOf(paragraph: Element): ElementContent[] {
  const content = paragraph.children.filter((node) => !isSpace(node) && !isElement(node, "br"));
  return content.length > 0 && content.every(isPicture) ? content.map(figure) : [paragraph];
}

function figure(picture: Element): Element {
  const img = picture.tagName === "img" ? picture : picture.children.find((node) => isElement(node, "img"));
  const title = isElement(img, "img") ? String(img.properties.title ?? "") : "";
  if (isElement(img, "img")) delete img.properties.title;
  const bar = title.indexOf("|");
  const caption = (bar < 0 ? title : title.slice(0, bar)).trim();
  const credit = bar < 0 ? "" : title.slice(bar + 1).trim();
  const words: ElementContent[] = caption ? [text(caption)] : [];
  if (caption && credit) words.push(text(" "));
  if (credit) words.push(element("span", { className: ["credit"] }, [text(credit)]));
  return element("figure", {}, words.length ? [picture, element("figcaption", {}, words)] : [picture]);
}

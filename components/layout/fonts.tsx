import { preload } from "react-dom";
import { EDITION, type Face, facesFor } from "#domain/site/fonts.ts";
import type { Site } from "#domain/site/settings.ts";

const hrefOf = (face: Face) => `/fonts/${face.file}.woff2?${EDITION}`;

// A font that is late stays away for this page: nothing jumps. Those that nearly every page wants are fetched early, and are in time.
const declare = (face: Face) =>
  `@font-face{font-family:${face.family};src:url(${hrefOf(face)}) format("woff2");font-weight:${face.weight};font-style:${face.style};font-display:optional${face.range ? `;unicode-range:${face.range}` : ""}}`;

/** The publication's fonts, declared and fetched early. Stands in the head. */
export function Fonts({ site }: { site: Site }) {
  const faces = facesFor(site);
  for (const href of new Set(faces.filter((face) => face.early).map(hrefOf)))
    preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });
  return faces.length > 0 ? <style>{faces.map(declare).join("")}</style> : null;
}

import { preload } from "react-dom";
import { RawHtml } from "#components/ui/raw-html.tsx";
import { EDITION, type Face, facesFor, italicOf } from "#domain/site/fonts.ts";
import type { Site } from "#domain/site/settings.ts";
import { pageNonce } from "#web/nonce.ts";
import { ownScript } from "#web/own-scripts.ts";
import { fontsInTime, italicInTime } from "./fonts-in-time.ts";

/** From the click: a page that takes longer than this feels slow. */
const LATEST_MS = 1_200;
/** From the moment that the page's head is there: what letters alone may cost where the page itself was slow. */
const PATIENCE_MS = 600;

const IN_TIME = ownScript(`(${fontsInTime})(${LATEST_MS},${PATIENCE_MS})`);

const ITALIC_IN_TIME = ownScript(`(${italicInTime})()`);

const hrefOf = (face: Face) => `/fonts/${face.file}.woff2?${EDITION}`;

const declare = (face: Face) =>
  `@font-face{font-family:${face.family};src:url(${hrefOf(face)}) format("woff2");font-weight:${face.weight};font-style:${face.style};font-display:swap${face.range ? `;unicode-range:${face.range}` : ""}}`;

const fetchEarly = (href: string) => preload(href, { as: "font", type: "font/woff2", crossOrigin: "anonymous" });

/** What is set in italics: emphasis, titles, and quotations within comments. */
const SLANTED = /<(em|i|cite|blockquote)[ >]/;

/** Fetches the italic early where texts (HTML) of a page are set in it somewhere. Stands before all else in the page. */
export async function Italic({ site, texts }: { site: Site; texts: (string | null)[] }) {
  const face = italicOf(site);
  if (!face || !texts.some((html) => html !== null && SLANTED.test(html))) return null;
  fetchEarly(hrefOf(face));
  return <script nonce={await pageNonce()}>{ITALIC_IN_TIME}</script>;
}

/** The publication's fonts, declared and fetched early. Stands in the head. */
export function Fonts({ site, nonce }: { site: Site; nonce: string | undefined }) {
  const faces = facesFor(site);
  for (const href of new Set(faces.filter((face) => face.early).map(hrefOf))) fetchEarly(href);
  if (faces.length === 0) return null;
  return (
    <>
      <RawHtml as="style" name="fonts" nonce={nonce} html={faces.map(declare).join("")} />
      <RawHtml as="script" name="fonts-in-time" nonce={nonce} html={IN_TIME} />
    </>
  );
}

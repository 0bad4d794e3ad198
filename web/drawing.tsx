// Pictures that the server draws out of words: in the publication's own fonts, and only where those have all the letters.
import "server-only";
import { readFile } from "node:fs/promises";
import path from "node:path";
import type { ReactElement } from "react";
import type { Site } from "#domain/site/settings.ts";

// What all of the fonts hold. For any other letter the library would ask Google for a font, and Arabic it cannot join.
const LETTERS = /^[ -~\u00a0-\u00ffŒœ–—‘’‚“”„•…‹›€™]*$/;

/** The text as it can be drawn; null where the fonts lack a letter of it. */
export function drawable(text: string): string | null {
  // Two hyphens that forbid or allow a break say nothing in a picture.
  const plain = text
    .normalize("NFC")
    .replace(/[\u2010\u2011]/g, "-")
    .replaceAll("\u00ad", "");
  return LETTERS.test(plain) ? plain : null;
}

const read = new Map<string, Promise<Buffer>>();

function font(file: string): Promise<Buffer> {
  const known = read.get(file) ?? readFile(path.join(/* turbopackIgnore: true */ process.cwd(), "public/fonts", file));
  read.set(file, known);
  // What could not be read this time may be there the next.
  known.catch(() => read.delete(file));
  return known;
}

/** Pictures drawn last, as they are asked for again and again: a few MB at most. */
const KEPT = 60;
const kept = new Map<string, Promise<Buffer>>();

type Drawing = {
  /** Two drawings of one key look the same. */
  key: string;
  width: number;
  height: number;
  node: ReactElement;
};

/** A PNG. Its text may use the families "Headline" and "Text". */
export function draw(site: Pick<Site, "readingFont">, drawing: Drawing): Promise<Buffer> {
  const known = kept.get(drawing.key) ?? drawAnew(site, drawing);
  // The newest last: the first is the one that was not asked for longest.
  kept.delete(drawing.key);
  kept.set(drawing.key, known);
  known.catch(() => kept.delete(drawing.key));
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return known;
}

async function drawAnew({ readingFont }: Pick<Site, "readingFont">, { width, height, node }: Drawing): Promise<Buffer> {
  const family = readingFont === "source-serif" ? "source-serif" : "newsreader";
  const [headline, text] = await Promise.all([font(`${family}-headline.ttf`), font(`${family}-text.ttf`)]);
  const fonts = [
    { name: "Headline", data: headline },
    { name: "Text", data: text },
  ];
  // Megabytes of WebAssembly: pages that only tell a picture's address do without.
  const { ImageResponse } = await import("next/og");
  return Buffer.from(await new ImageResponse(node, { width, height, fonts }).arrayBuffer());
}

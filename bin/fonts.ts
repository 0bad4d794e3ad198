// Cuts the fonts that pages send (public/fonts) out of the whole ones from npm: the letters of Western Europe, the weights and the
// optical sizes that the design uses. Run after a font's version or this recipe changed: `node bin/fonts.ts`.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import subsetFont from "subset-font";
import { ROOT } from "./prisma.ts";

const FONTS = path.join(ROOT, "public/fonts");

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)).join("");

/** Latin-1, the letters that French needs beyond it, and a typographer's marks. */
const WESTERN = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}Œœ–—‘’‚“”„•…′″‹›€™−↑↓`;
/** Arabic with the letters of Persian and Urdu; their joined forms follow from the font's own rules. */
const ARABIC = `${range(0x600, 0x6ff)}\u200c\u200d\u200e\u200f`;

type Cut = {
  from: string;
  letters: string;
  axes: NonNullable<Parameters<typeof subsetFont>[2]>["variationAxes"];
  /** Keeps the shapes that letters take beside others, and figures of one width: Arabic cannot do without, tables neither. */
  shapes?: boolean;
};

const newsreader = (style: string) => `newsreader/files/newsreader-latin-opsz-${style}.woff2`;
const serif = (style: string) => `source-serif-4/files/source-serif-4-latin-opsz-${style}.woff2`;

export const CUTS: Record<string, Cut> = {
  "newsreader-text": { from: newsreader("normal"), letters: WESTERN, axes: { wght: { min: 400, max: 700 }, opsz: 16 } },
  "newsreader-italic": { from: newsreader("italic"), letters: WESTERN, axes: { wght: 400, opsz: 16 } },
  "newsreader-headline": { from: newsreader("normal"), letters: WESTERN, axes: { wght: 560, opsz: 60 } },
  "source-serif-text": { from: serif("normal"), letters: WESTERN, axes: { wght: { min: 400, max: 700 }, opsz: 14 } },
  "source-serif-italic": { from: serif("italic"), letters: WESTERN, axes: { wght: 400, opsz: 14 } },
  "source-serif-headline": { from: serif("normal"), letters: WESTERN, axes: { wght: 600, opsz: 48 } },
  "schibsted-grotesk": {
    from: "schibsted-grotesk/files/schibsted-grotesk-latin-wght-normal.woff2",
    letters: WESTERN,
    axes: { wght: { min: 400, max: 700 } },
    shapes: true,
  },
  "source-sans": {
    from: "source-sans-3/files/source-sans-3-latin-wght-normal.woff2",
    letters: WESTERN,
    axes: { wght: { min: 400, max: 700 } },
  },
  "noto-naskh-arabic": {
    from: "noto-naskh-arabic/files/noto-naskh-arabic-arabic-wght-normal.woff2",
    letters: ARABIC,
    axes: { wght: { min: 400, max: 700 } },
    shapes: true,
  },
  "noto-sans-arabic": {
    from: "noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2",
    letters: ARABIC,
    axes: { wght: { min: 400, max: 700 } },
    shapes: true,
  },
};

/** For pictures that the server draws (web/drawing.ts), whose library reads no woff2: ends in .ttf. */
export const DRAWN: Record<string, Cut> = {
  "newsreader-headline": { from: newsreader("normal"), letters: WESTERN, axes: { wght: 560, opsz: 60 } },
  "newsreader-text": { from: newsreader("normal"), letters: WESTERN, axes: { wght: 400, opsz: 16 } },
  "source-serif-headline": { from: serif("normal"), letters: WESTERN, axes: { wght: 600, opsz: 48 } },
  "source-serif-text": { from: serif("normal"), letters: WESTERN, axes: { wght: 400, opsz: 14 } },
};

/** Central and Eastern European letters, taken whole: a page fetches them only where such a letter stands. */
export const WHOLE: Record<string, string> = {
  "newsreader-more": "newsreader/files/newsreader-latin-ext-wght-normal.woff2",
  "source-serif-more": "source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2",
  "schibsted-grotesk-more": "schibsted-grotesk/files/schibsted-grotesk-latin-ext-wght-normal.woff2",
  "source-sans-more": "source-sans-3/files/source-sans-3-latin-ext-wght-normal.woff2",
};

export const wholeFont = (from: string): Buffer =>
  readFileSync(path.join(ROOT, "node_modules/@fontsource-variable", from));

/** The bytes of a cut, the same each time. */
export function cutFont(
  { from, letters, axes, shapes = false }: Cut,
  targetFormat: "woff2" | "truetype" = "woff2",
): Promise<Buffer> {
  const whole = wholeFont(from);
  return subsetFont(whole, letters, { targetFormat, variationAxes: axes, noLayoutClosure: !shapes });
}

if (import.meta.main) {
  rmSync(FONTS, { recursive: true, force: true });
  mkdirSync(FONTS, { recursive: true });
  for (const [name, cut] of Object.entries(CUTS)) {
    const font = await cutFont(cut);
    writeFileSync(path.join(FONTS, `${name}.woff2`), font);
    console.log(`${name}: ${(font.length / 1_000).toFixed(1)} kB`);
  }
  for (const [name, cut] of Object.entries(DRAWN))
    writeFileSync(path.join(FONTS, `${name}.ttf`), await cutFont(cut, "truetype"));
  for (const [name, from] of Object.entries(WHOLE)) writeFileSync(path.join(FONTS, `${name}.woff2`), wholeFont(from));
}

import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { facesFor, INTERFACE_FONTS, READING_FONTS } from "#domain/site/fonts.ts";
import { LANGUAGES } from "#lib/i18n/languages.ts";
import { CUTS, cutFont, DRAWN, WHOLE, wholeFont } from "./fonts.ts";
import { ROOT } from "./prisma.ts";

const sent = (name: string) => path.join(ROOT, "public/fonts", `${name}.woff2`);
const hash = (bytes: Buffer) => createHash("sha256").update(bytes).digest("hex");

const CHOICES = LANGUAGES.flatMap((language) =>
  READING_FONTS.flatMap((readingFont) =>
    INTERFACE_FONTS.map((interfaceFont) => ({ language, readingFont, interfaceFont })),
  ),
);

test("the fonts that pages send are those that the recipe cuts", async () => {
  for (const [name, cut] of Object.entries(CUTS))
    expect(hash(readFileSync(sent(name))), name).toBe(hash(await cutFont(cut)));
  for (const [name, cut] of Object.entries(DRAWN)) {
    const kept = readFileSync(sent(name).replace(/woff2$/, "ttf"));
    expect(hash(kept), name).toBe(hash(await cutFont(cut, "truetype")));
  }
  for (const [name, from] of Object.entries(WHOLE))
    expect(hash(readFileSync(sent(name))), name).toBe(hash(wholeFont(from)));
});

test("whatever a publisher chooses is there, and its first view stays under 120 kB of fonts", () => {
  for (const choice of CHOICES) {
    const faces = facesFor(choice);
    for (const { file } of faces) expect(existsSync(sent(file)), file).toBe(true);
    const early = new Set(faces.filter((face) => face.early).map((face) => face.file));
    const bytes = [...early].reduce((sum, file) => sum + readFileSync(sent(file)).length, 0);
    expect(bytes, JSON.stringify(choice)).toBeLessThan(120_000);
  }
});

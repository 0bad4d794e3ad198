// The fonts that a publication may choose from, and the files that each needs (public/fonts, made by bin/fonts.ts).

/** Browsers keep fonts for a year: raised when bin/fonts.ts cuts them otherwise than before. */
export const EDITION = 1;

export const READING_FONTS = ["newsreader", "source-serif", "device-serif"] as const;
export const INTERFACE_FONTS = ["schibsted-grotesk", "source-sans", "device-sans"] as const;
export type ReadingFont = (typeof READING_FONTS)[number];
export type InterfaceFont = (typeof INTERFACE_FONTS)[number];

export const FONT_NAMES: Record<Exclude<ReadingFont | InterfaceFont, `device-${string}`>, string> = {
  newsreader: "Newsreader",
  "source-serif": "Source Serif",
  "schibsted-grotesk": "Schibsted Grotesk",
  "source-sans": "Source Sans",
};

/** One `@font-face`. The families' names are those of app/globals.css, whatever font stands behind them. */
export type Face = {
  family: "Reading" | "Headline" | "Interface";
  /** Below /fonts/. */
  file: string;
  weight: string;
  style: "normal" | "italic";
  /** For which letters; without it, for all that the file has. */
  range?: string;
  /** Wanted by nearly every page, so fetched with it. */
  early: boolean;
};

/** What the cuts for Western languages hold (WESTERN in bin/fonts.ts). */
const WESTERN = "U+0-FF,U+152-153,U+2010-2026,U+2030-203A,U+20AC,U+2122,U+2191,U+2193,U+2212";
const EASTERN = "U+100-151,U+154-2BA,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2C60-2C7F";
const ARABIC = "U+600-6FF,U+200C-200F";

const reading = (name: string, headlineWeight: string): Face[] => [
  { family: "Reading", file: `${name}-text`, weight: "400 700", style: "normal", range: WESTERN, early: true },
  { family: "Reading", file: `${name}-italic`, weight: "400", style: "italic", range: WESTERN, early: false },
  { family: "Reading", file: `${name}-more`, weight: "400 700", style: "normal", range: EASTERN, early: false },
  {
    family: "Headline",
    file: `${name}-headline`,
    weight: headlineWeight,
    style: "normal",
    range: WESTERN,
    early: true,
  },
  // Of the one weight that the family has: a face of a nearer weight would be chosen for all letters, those it lacks included.
  {
    family: "Headline",
    file: `${name}-more`,
    weight: headlineWeight,
    style: "normal",
    range: EASTERN,
    early: false,
  },
];
const plain = (name: string): Face[] => [
  { family: "Interface", file: name, weight: "400 700", style: "normal", range: WESTERN, early: true },
  { family: "Interface", file: `${name}-more`, weight: "400 700", style: "normal", range: EASTERN, early: false },
];

const FACES: Record<ReadingFont | InterfaceFont, Face[]> = {
  newsreader: reading("newsreader", "560"),
  "source-serif": reading("source-serif", "600"),
  "device-serif": [],
  "schibsted-grotesk": plain("schibsted-grotesk"),
  "source-sans": plain("source-sans"),
  "device-sans": [],
};

const arabic = (family: Face["family"], file: string): Face => ({
  family,
  file,
  weight: "400 700",
  style: "normal",
  range: ARABIC,
  early: true,
});
/** An Arabic publication fetches Arabic letters; the few Latin ones among them are the device's own. */
const ARABIC_FACES = [
  arabic("Reading", "noto-naskh-arabic"),
  arabic("Headline", "noto-naskh-arabic"),
  arabic("Interface", "noto-sans-arabic"),
];

/** Upright Western letters of a font, to show what it looks like. The device's own fonts have none. */
export const specimensOf = (font: ReadingFont | InterfaceFont): Face[] =>
  FACES[font].filter((face) => face.early && face.style === "normal");

/** The italic that texts are set in; null where the device has it. */
export const italicOf = (site: Parameters<typeof facesFor>[0]): Face | null =>
  facesFor(site).find((face) => face.style === "italic") ?? null;

/** The faces that a publication's pages use. Korean is left to the device: its letters would weigh megabytes. */
export function facesFor(site: { language: string; readingFont: ReadingFont; interfaceFont: InterfaceFont }): Face[] {
  if (site.language === "ar") return ARABIC_FACES;
  return [...FACES[site.readingFont], ...FACES[site.interfaceFont]];
}

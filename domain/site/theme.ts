// The publisher's accent on our papers: whether it can be read (WCAG 2.2, 1.4.3), its nearest readable neighbour, and the dark one made of it.
import { ColorSpace, contrastWCAG21, OKLCH, serialize, sRGB, to, toGamut } from "colorjs.io/fn";

// The library knows the spaces that it is told of.
ColorSpace.register(sRGB);
ColorSpace.register(OKLCH);

/** What an accent stands on, as app/globals.css has it (theme.test.ts holds the two together). */
export const PAPERS = {
  light: { paper: "#fcfbf8", raised: "#f3f0e9" },
  dark: { paper: "#161513", raised: "#211f1c" },
} as const;

/** What else is seen on them, for showing one light in the middle of the other. */
export const INKS = {
  light: { ink: "#1d1b18", muted: "#544f46", rule: "#dcd6c9" },
  dark: { ink: "#ece8df", muted: "#b3ac9f", rule: "#3a3631" },
} as const;

/** The accent of who chooses none. */
export const HOUSE = { light: "#8c2f1b", dark: "#f0a38c", onLight: "#ffffff", onDark: "#22100a" } as const;

/** WCAG AA for text of any size. */
export const READABLE = 4.5;
/** Of OKLCH's lightness, 0 to 1: finer than an eye tells apart. */
const STEP = 0.004;

export type Light = keyof typeof PAPERS;
/** All colours are `#rrggbb`. */
export type Accents = { light: string; dark: string; onLight: string; onDark: string };

/** `#rrggbb` for three or six hexadecimal digits, with or without #; null for anything else. */
export function readColour(text: string): string | null {
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/.exec(text.trim().toLowerCase())?.[1];
  if (!digits) return null;
  return `#${digits.length === 3 ? [...digits].map((digit) => digit + digit).join("") : digits}`;
}

/** From 1 to 21. */
export const contrast = (one: string, other: string) => contrastWCAG21(one, other);

/** On paper or on raised, whichever is worse. */
export const ratioOn = (light: Light, colour: string) =>
  Math.min(...Object.values(PAPERS[light]).map((paper) => contrast(colour, paper)));

export const isReadable = (colour: string) => ratioOn("light", colour) >= READABLE;

/** The colour itself where it can be read, else the nearest one of its hue that can: darker on light paper, lighter on dark. */
export function nearestReadable(colour: string, light: Light): string {
  if (ratioOn(light, colour) >= READABLE) return colour;
  const [lightness, chroma, hue] = to(colour, OKLCH).coords;
  const step = light === "light" ? -STEP : STEP;
  for (let at = (lightness ?? 0) + step; at > 0 && at < 1; at += step) {
    const tried = hexOf(at, chroma ?? 0, hue);
    if (ratioOn(light, tried) >= READABLE) return tried;
  }
  return light === "light" ? "#000000" : "#ffffff";
}

const hexOf = (lightness: number, chroma: number, hue: number | null) => {
  const colour = to({ space: OKLCH, coords: [lightness, chroma, hue], alpha: 1 }, sRGB);
  // Less colourful rather than of another hue, where a screen cannot show it.
  return serialize(toGamut(colour, { space: sRGB }), { format: "hex", collapse: false });
};

/** Words on a filled button. One of the two always has more than 4.5:1 (their product is 21). */
const onColour = (colour: string) =>
  contrast("#ffffff", colour) >= contrast("#000000", colour) ? "#ffffff" : "#000000";

/** Everything that a chosen accent means; null gives the house's. */
export function accentsOf(accent: string | null): Accents {
  if (accent === null) return HOUSE;
  const dark = nearestReadable(accent, "dark");
  return { light: accent, dark, onLight: onColour(accent), onDark: onColour(dark) };
}

// Asked for with every page, changed almost never.
let last: { accent: string; css: string } | undefined;

/** What app/globals.css asks for in place of the house's colours; "" where none was chosen. */
export function themeCss({ accent }: { accent: string | null }): string {
  if (accent === null) return "";
  if (last?.accent !== accent) {
    const { light, dark, onLight, onDark } = accentsOf(accent);
    const css = `:root{--accent-light:${light};--accent-dark:${dark};--on-accent-light:${onLight};--on-accent-dark:${onDark}}`;
    last = { accent, css };
  }
  return last.css;
}

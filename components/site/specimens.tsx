import {
  EDITION,
  INTERFACE_FONTS,
  type InterfaceFont,
  READING_FONTS,
  type ReadingFont,
  specimensOf,
} from "#domain/site/fonts.ts";

const FAMILIES = { Reading: "text", Headline: "headline", Interface: "text" } as const;

/** Declares every font that can be chosen, each by its own name. */
export const specimenCss = () =>
  [...READING_FONTS, ...INTERFACE_FONTS]
    .flatMap((font) =>
      specimensOf(font).map(
        ({ family, file, weight }) =>
          `@font-face{font-family:"${font} ${FAMILIES[family]}";src:url(/fonts/${file}.woff2?${EDITION}) format("woff2");font-weight:${weight};font-display:swap}`,
      ),
    )
    .join("");

/** A style sheet of its own: the page may have been come to from one whose policy knows no other. A browser fetches the fonts that it shows. */
export const SpecimenFonts = () => (
  <link rel="stylesheet" href={`/fonts/specimens.css?${EDITION}`} precedence="specimens" />
);

// What stands behind the names is what app/globals.css has behind its own.
const SERIF = '"Iowan Old Style", Georgia, "Times New Roman", serif';
const SANS = '"Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif';

export const textIn = (font: ReadingFont) => ({ fontFamily: `"${font} text", ${SERIF}` });
export const headlineIn = (font: ReadingFont) => ({ fontFamily: `"${font} headline", ${SERIF}` });
export const interfaceIn = (font: InterfaceFont) => ({ fontFamily: `"${font} text", ${SANS}` });

// What a form's fields say about the look, and what of it can be shown before it is saved.
import { INTERFACE_FONTS, type InterfaceFont, READING_FONTS, type ReadingFont } from "#domain/site/fonts.ts";
import { readColour } from "#domain/site/theme.ts";

export type Look = {
  /** Null for the house colour. */
  accent: string | null;
  readingFont: ReadingFont;
  interfaceFont: InterfaceFont;
};

/** A colour that is half typed leaves the one before in place. */
export function lookOf(fields: Record<string, unknown>, before?: Look): Look {
  const accent = String(fields.accent ?? "");
  return {
    accent: readColour(accent) ?? (accent.trim() === "" ? null : (before?.accent ?? null)),
    readingFont: READING_FONTS.find((font) => font === fields.readingFont) ?? READING_FONTS[0],
    interfaceFont: INTERFACE_FONTS.find((font) => font === fields.interfaceFont) ?? INTERFACE_FONTS[0],
  };
}

// What may come in as the publication's settings. Whether its accent can be read is asked by the command (theme.ts).
import { z } from "zod";
import { LANGUAGES } from "#lib/i18n/languages.ts";
import { cleanText, isBlank } from "#lib/text.ts";
import { INTERFACE_FONTS, READING_FONTS } from "./fonts.ts";
import { MAX_NAME, MAX_TAGLINE } from "./limits.ts";
import { isTimeZone, UNCONFIRMED } from "./settings.ts";
import { readColour } from "./theme.ts";

/** One line, without spaces around it. */
const line = (limit: number) =>
  z
    .string()
    .transform((text) => cleanText(text).replace(/\s+/g, " ").trim())
    .refine((text) => [...text].length <= limit, { error: "too-long", params: { limit } });

/** "" for the house colour, else three or six hexadecimal digits, with or without #. */
const accent = z.string().transform((text, context) => {
  if (text.trim() === "") return null;
  const colour = readColour(text);
  if (colour) return colour;
  context.addIssue({ code: "custom", message: "malformed" });
  return z.NEVER;
});

export const siteInputSchema = z.strictObject({
  /** The one that the administrator saw when he opened the form. */
  revision: z.coerce.number("malformed").int().min(0),
  name: line(MAX_NAME).refine((text) => !isBlank(text), "missing"),
  tagline: line(MAX_TAGLINE),
  language: z.enum(LANGUAGES),
  timeZone: z.string().refine(isTimeZone, "malformed"),
  accent,
  readingFont: z.enum(READING_FONTS),
  interfaceFont: z.enum(INTERFACE_FONTS),
  unconfirmed: z.enum(UNCONFIRMED).default("auto"),
  /** "" for none: the name in letters. */
  logoId: z.union([z.literal("").transform(() => null), z.string().regex(/^[0-9a-z]{8,40}$/, "malformed")]),
});
export type SiteInput = z.output<typeof siteInputSchema>;

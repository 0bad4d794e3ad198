// What a publication decides about itself: its name and its looks. Each has a default, so that a fresh site needs nothing.
import { z } from "zod";
import type { Sized } from "#domain/media/addresses.ts";
import { nearestLanguage } from "#lib/i18n/languages.ts";
import { INTERFACE_FONTS, READING_FONTS } from "./fonts.ts";
import { MAX_NAME, MAX_TAGLINE } from "./limits.ts";

/** A name that this machine can tell the time by. */
export const isTimeZone = (name: string) => {
  try {
    return Boolean(new Intl.DateTimeFormat("en", { timeZone: name }));
  } catch {
    return false;
  }
};

export const UNCONFIRMED = ["auto", "wait", "publish"] as const;

/** As it is stored. What an older version wrote and this one does not know falls back to the default, so that the site stays up. */
export const settingsSchema = z.object({
  /** Number of the newest change, from 1; 0 while nobody has changed anything. */
  revision: z.int().min(0).catch(0),
  name: z.string().min(1).max(MAX_NAME).catch("Afterword"),
  tagline: z.string().max(MAX_TAGLINE).catch(""),
  language: z.string().catch("en").transform(nearestLanguage),
  /** IANA name; every time on the site is shown in it. */
  timeZone: z.string().refine(isTimeZone).catch("UTC"),
  /** `#rrggbb` on light paper; null for the house colour. */
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable()
    .catch(null),
  readingFont: z.enum(READING_FONTS).catch("newsreader"),
  interfaceFont: z.enum(INTERFACE_FONTS).catch("schibsted-grotesk"),
  /** What becomes of comments before their writer has confirmed his address. `auto`: they wait where the site can ask him by mail. */
  unconfirmed: z.enum(UNCONFIRMED).catch("auto"),
  /** A picture of the media room; null shows the name in letters. */
  logoId: z.string().nullable().catch(null),
});
export type Settings = z.infer<typeof settingsSchema>;
export type Site = Settings & {
  /** The picture that `logoId` names, where there is one. */
  logo: Sized | null;
};

/** What is stored, as pages ask for it; getSite adds the logo. */
export const siteSchema = settingsSchema.transform((settings): Site => ({ ...settings, logo: null }));

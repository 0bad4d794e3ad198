// The settings as the fields of their form.

import { FONT_NAMES } from "#domain/site/fonts.ts";
import type { Site } from "#domain/site/settings.ts";
import { LANGUAGE_NAMES } from "#lib/i18n/languages.ts";
import type { SiteFields } from "./form-schema.ts";

/** A logo whose picture is gone is none. */
export const fieldsOf = (site: Site): SiteFields => ({
  revision: String(site.revision),
  name: site.name,
  tagline: site.tagline,
  language: site.language,
  timeZone: site.timeZone,
  accent: site.accent ?? "",
  readingFont: site.readingFont,
  interfaceFont: site.interfaceFont,
  unconfirmed: site.unconfirmed,
  logoId: site.logo?.id ?? "",
  logoWidth: String(site.logo?.widths.at(-1) ?? ""),
});

/** What people call a value that has a name of its own. */
export const nameOf = (value: string): string =>
  ({ ...LANGUAGE_NAMES, ...FONT_NAMES })[value as keyof typeof LANGUAGE_NAMES | keyof typeof FONT_NAMES] ?? value;

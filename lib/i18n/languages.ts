// The languages that the interface speaks. A publication has one of them (a site setting).

export const LANGUAGES = ["en", "de", "fr", "es", "ko", "ar"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each in its own words, as its speakers look for it. */
export const LANGUAGE_NAMES: Record<Language, string> = {
  en: "English",
  de: "Deutsch",
  fr: "Français",
  es: "Español",
  ko: "한국어",
  ar: "العربية",
};

/** How dates and numbers are written. Arabic with the digits that its newspapers use online. */
const FORMATS: Record<Language, string> = {
  en: "en-GB",
  de: "de-DE",
  fr: "fr-FR",
  es: "es-ES",
  ko: "ko-KR",
  ar: "ar-u-nu-latn",
};

/** The locale for Intl. */
export const formatLocale = (language: Language): string => FORMATS[language];

export const directionOf = (language: Language): "ltr" | "rtl" => (language === "ar" ? "rtl" : "ltr");

/** The language that a BCP 47 tag asks for ("de-AT" is German); English for those we do not speak. */
export function nearestLanguage(tag: string): Language {
  const [base] = tag.toLowerCase().split("-");
  return LANGUAGES.find((language) => language === base) ?? "en";
}

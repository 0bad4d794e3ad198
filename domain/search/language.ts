// Which of PostgreSQL's text search configurations stems the words of a language.

// Those that every PostgreSQL from 14 on has, by the language's two letters.
const CONFIGURATIONS: Record<string, string> = {
  ar: "arabic",
  hy: "armenian",
  eu: "basque",
  ca: "catalan",
  da: "danish",
  nl: "dutch",
  en: "english",
  fi: "finnish",
  fr: "french",
  de: "german",
  el: "greek",
  hi: "hindi",
  hu: "hungarian",
  id: "indonesian",
  ga: "irish",
  it: "italian",
  lt: "lithuanian",
  ne: "nepali",
  no: "norwegian",
  nb: "norwegian",
  nn: "norwegian",
  pt: "portuguese",
  ro: "romanian",
  ru: "russian",
  sr: "serbian",
  es: "spanish",
  sv: "swedish",
  ta: "tamil",
  tr: "turkish",
  yi: "yiddish",
};

/** For a BCP 47 tag ("pt-BR"); "simple", which takes words as they stand, for languages that PostgreSQL does not know. */
export function configurationFor(language: string): string {
  const [primary = ""] = language.toLowerCase().split("-");
  return Object.hasOwn(CONFIGURATIONS, primary) ? (CONFIGURATIONS[primary] as string) : "simple";
}

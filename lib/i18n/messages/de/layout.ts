// What surrounds every page and is said on the server: header, footer, missing and broken pages.
import type { layout as english } from "../en/layout.ts";

export const layout: Record<keyof typeof english, string> = {
  skip: "Zum Inhalt springen",
  search: "Suche",
  rss: "RSS",
  jsonFeed: "JSON-Feed",
  toTop: "Nach oben",

  missingMetaTitle: "Nicht gefunden",
  missingTitle: "Unter dieser Adresse gibt es keine Seite",
  missing:
    "Vielleicht wurde sie zurückgezogen, oder in der Adresse steckt ein Tippfehler. Suchen Sie danach, oder gehen Sie zur <home>Startseite</home>.",

  brokenMetaTitle: "Etwas ist schiefgegangen",
};

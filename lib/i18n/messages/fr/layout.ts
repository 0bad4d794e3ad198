// What surrounds every page and is said on the server: header, footer, missing and broken pages.
import type { layout as english } from "../en/layout.ts";

export const layout: Record<keyof typeof english, string> = {
  skip: "Aller au contenu",
  search: "Rechercher",
  rss: "RSS",
  jsonFeed: "Flux JSON",
  toTop: "Haut de page",

  missingMetaTitle: "Page introuvable",
  missingTitle: "Il n’y a pas de page à cette adresse",
  missing:
    "Elle a peut-être été retirée, ou une faute s’est glissée dans l’adresse. Lancez une recherche, ou allez à la <home>une</home>.",

  brokenMetaTitle: "Quelque chose n’a pas marché",
};

// Search. Said on the server.
import type { search as english } from "../en/search.ts";

export const search: Record<keyof typeof english, string> = {
  title: "Recherche",
  titleFor: "Recherche : {query}",
  description: "Rechercher dans tous les articles et commentaires.",
  label: "Votre recherche",
  button: "Rechercher",

  hits: "{count, plural, one {# résultat} many {# résultats} other {# résultats}}",
  hitsOrMore: "Au moins {count, number} résultats",
  pageOf: "Page {page, number} sur {pages, number}",
  pages: "Pages de résultats",
  previousPage: "Page précédente",
  nextPage: "Page suivante",

  // Not “de”, which would have to change before a vowel.
  articleBy: "Article signé <author>{name}</author>",
  commentBy: "Commentaire signé <author>{name}</author>",
  commentByFormer: "Commentaire d’un compte supprimé",
  commentByOn: "Commentaire signé <author>{name}</author> sur « <article>{title}</article> »",
  commentByFormerOn: "Commentaire d’un compte supprimé sur « <article>{title}</article> »",
  commentOn: "Sur « <article>{title}</article> »",

  howTitle: "Comment chercher",
  how: "La recherche porte sur tous les articles et tous les commentaires. Les autres formes d’un mot sont trouvées aussi : « bateau » trouve « bateaux ».",
  howBoth: "<code>vieux port</code> trouve ce qui contient les deux mots",
  howPhrase: '<code>"vieux port"</code> trouve les mots côte à côte',
  // The word between the two is “or” in every language.
  howEither: "<code>port or quai</code> trouve ce qui contient l’un ou l’autre",
  howWithout: "<code>port -quai</code> écarte ce qui contient le second",

  nothing: "Rien n’a été trouvé pour « <query>{words}</query> ».",
  unsearchable:
    "« <query>{words}</query> » ne contient aucun mot que l’on puisse chercher : les mots très courants, les signes seuls et les mots exclus ne donnent aucun résultat.",
  nothingWhy:
    "Essayez avec moins de mots, ou avec un autre mot pour la même chose. Ce qui vient d’être publié se trouve quelques secondes plus tard.",
  noSuchPage: "Cette recherche n’a pas de page {page, number}. <first>Aller à la première</first>",
  shortened:
    "{max, plural, one {Seul le premier caractère a été pris en compte.} many {Seuls les # premiers caractères ont été pris en compte.} other {Seuls les # premiers caractères ont été pris en compte.}}",
  tooMany:
    "{seconds, plural, one {Trop de recherches depuis votre adresse. Attendez # seconde, puis relancez la recherche.} many {Trop de recherches depuis votre adresse. Attendez # secondes, puis relancez la recherche.} other {Trop de recherches depuis votre adresse. Attendez # secondes, puis relancez la recherche.}}",
};

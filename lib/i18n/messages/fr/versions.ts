// Versions of articles, what changed between them, and corrections. Said on the server, and on the desk on both sides.
import type { versions as english } from "../en/versions.ts";

export const versions: Record<keyof typeof english, string> = {
  // The line above a comment that was written about what the article no longer says: a link to what has changed.
  writtenAbout: "Écrit à propos de la version {version, number}",

  // At the foot of an article, and in feeds. The text of the correction follows.
  corrections: "Rectificatifs",
  correction: "Rectificatif du <time></time> :",
  // Behind the time of the last update: a link.
  whatChanged: "Ce qui a changé",

  // The page of a difference.
  since: "Ce qui a changé depuis la version {version, number}",
  pageTitle: "Ce qui a changé dans « {title} » depuis la version {version, number}",
  versionsOf: "Versions de « {title} »",
  description: "Comment le texte de « {title} » a changé depuis sa publication.",
  toArticle: "L’article tel qu’il est aujourd’hui",
  howToRead: "<del>Barré</del> : ce qui a été retiré ; <ins>souligné</ins> : ce qui a été ajouté.",
  // Spoken before and after such words, for those who do not see the lines.
  spokenRemoved: "retiré :",
  spokenAdded: "ajouté :",
  spokenEnd: "fin de la modification.",
  same: "{count, plural, one {# paragraphe inchangé} many {# paragraphes inchangés} other {# paragraphes inchangés}}",
  sameWords: "Le texte est le même. Ce qui a changé : une image, un lien ou la mise en forme.",
  leadChanged: "L’image au-dessus de l’article ou sa légende a été remplacée.",
  isNewest: "C’est la version la plus récente : rien n’a changé depuis.",
  neverChanged: "L’article est tel qu’il a été publié : il n’en existe qu’une version.",
  versions: "Versions de l’article",
  version: "Version n° {version, number}",
  newest: "telle qu’elle est aujourd’hui",

  // At the desk.
  field: "Rectificatif (visible des lecteurs)",
  fieldHint:
    "Pour une erreur que quelqu’un a pu lire. Il figure avec sa date au pied de l’article, dans les flux et à l’impression. {limit, number} caractères au plus ; si le champ reste vide, rien n’est dit.",
  of: "Rectificatif du {date}",
  mend: "Enregistrer le rectificatif",
  mendOf: "Enregistrer le rectificatif du {date}",
  remove: "Retirer",
  removeOf: "Retirer le rectificatif du {date}",
  removed: "Retiré le <time></time>",
  doneMended: "Le rectificatif est enregistré. Les lecteurs le voient maintenant.",
  doneTakenBack: "Le rectificatif est retiré.",
};

// The discussion. Said on the server.
import type { comments as english } from "../en/comments.ts";

export const comments: Record<keyof typeof english, string> = {
  region: "Discussion",
  count: "{count, plural, one {# commentaire} many {# commentaires} other {# commentaires}}",
  order: "Ordre des commentaires",
  oldest: "Plus anciens",
  newest: "Plus récents",
  best: "Meilleurs",
  pages: "Pages de la discussion",
  branchPages: "Pages de ce fil",
  previousPage: "Page précédente",
  nextPage: "Page suivante",
  outline: "Sommaire",
  find: "Chercher dans cette discussion",
  findButton: "Chercher",
  first: "Personne n’a encore rien dit. À vous d’ouvrir la discussion.",
  closed: "Cette discussion est close. Vous pouvez encore la lire, mais plus y participer.",
  closedSince: "Cette discussion est close depuis le {date}.",
  closedMeans: "Vous pouvez encore la lire, mais plus y participer.",
  backUp: "Revenir à l’article",

  // The line above a comment: who, to whom, when.
  formerReader: "Compte supprimé",
  // A man or a woman: said without either word.
  author: "a écrit l’article",
  staff: "Rédaction",
  you: "Vous",
  // Stands after the author’s name: “Anna à Ben”. It must stand within inReplyTo, which is spoken for it.
  to: "à <name>{who}</name>",
  inReplyTo: "En réponse à {name}",
  edited: "modifié",
  // Not “de”, which would have to change before a vowel.
  by: "Commentaire signé {name}",
  gone: "Commentaire non affiché",

  // Spoken before each comment, for those who do not see where it stands.
  top: "Niveau 1.",
  topPlace: "Niveau 1, commentaire {position, number} sur {count, number}.",
  level: "Niveau {level, number}.",
  reply: "Niveau {level, number}, en réponse à {name}.",
  replyPlace: "Niveau {level, number}, réponse {position, number} sur {count, number} à {name}.",
  replyToGone: "Niveau {level, number}, en réponse à un commentaire non affiché.",
  replyToGonePlace:
    "Niveau {level, number}, réponse {position, number} sur {count, number} à un commentaire non affiché.",

  recommend: "Recommander",
  recommendations: "{count, plural, one {# recommandation} many {# recommandations} other {# recommandations}}",
  replyVerb: "Répondre",
  showMore: "Lire la suite",
  showLess: "Réduire",
  replies: "{count, plural, one {# réponse} many {# réponses} other {# réponses}}",
  unfold: "{count, plural, one {Afficher # réponse} many {Afficher # réponses} other {Afficher # réponses}}",
  continue: "Suite du fil (encore {count, number})",
  withdrawn: "Ce commentaire a été retiré par la personne qui l’a écrit.",
  hidden: "Ce commentaire n’est pas affiché.",

  // The page of one comment.
  inDiscussionOf: "Dans la discussion sur",
  whole: "Toute la discussion",
  answers: "Ce à quoi répond ce commentaire",
  before: "Ce qui précède",
  nowWithdrawn: "Votre commentaire est retiré. Plus personne ne peut le lire.",
  pageTitle: "{name} sur « {title} »",
  pageTitleSubject: "{subject} – {name} sur « {title} »",
  pageTitleGone: "Un commentaire sur « {title} »",

  // What it said before.
  olderTexts: "Textes antérieurs",
  historyTitle: "Versions précédentes du commentaire",
  historyDescription: "Ce que disait un commentaire avant d’être modifié.",
  onArticle: "Sur « {title} »",
  inItsDiscussion: "Le commentaire dans sa discussion",
  nowSince: "Version actuelle, depuis le <time></time>",
  writtenAt: "Écrit le <time></time>",

  outlineTitle: "Sommaire de la discussion",
  outlinePageTitle: "Sommaire de la discussion sur « {title} »",
  outlineDescription:
    "Tous les commentaires sur « {title} » d’un coup d’œil, chacun par son sujet ou ses premiers mots.",
  findTitle: "Chercher dans la discussion",
  findPageTitle: "{query} – dans la discussion sur « {title} »",
  findDescription: "Chercher des mots dans les commentaires sur « {title} ».",
  findHow: "La recherche porte sur les commentaires de cet article. Les autres formes d’un mot sont trouvées aussi.",

  editTitle: "Modifier votre commentaire",
  editDescription: "Modifiez votre commentaire.",
  withdrawTitle: "Retirer votre commentaire ?",
  withdrawDescription: "Retirez votre commentaire.",
  withdrawMeans:
    "Plus personne ne pourra le lire. S’il a reçu des réponses, elles restent, et une ligne indique qu’un commentaire a été retiré à cet endroit.",

  // On a reader’s own page: the article beneath which a comment stands.
  on: "Sur <article>{title}</article>",
};

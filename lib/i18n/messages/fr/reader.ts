// The discussion, as far as it is said in the browser: forms, keys, what is mine.
import type { reader as english } from "../en/reader.ts";

export const reader: Record<keyof typeof english, string> = {
  // Above the form, for whom nobody knows yet.
  join: "<login>Connectez-vous</login> ou <register>inscrivez-vous</register> pour participer à la discussion.",
  writeFirst: "Vous pouvez aussi écrire d’abord : votre texte est conservé pendant que vous vous connectez.",
  joinHeading: "Prendre part à la discussion",
  writingAs: "Vous écrivez sous le nom <name>{handle}</name>.",
  suspended: "Votre compte est suspendu : vous pouvez lire, mais pas écrire.",
  leaving: "Votre compte est fermé : vous pouvez lire, et le garder depuis vos réglages.",

  // The forms.
  subject: "Objet",
  optional: "Facultatif",
  comment: "Commentaire",
  postComment: "Publier le commentaire",
  postReply: "Publier la réponse",
  posting: "Publication…",
  preview: "Aperçu",
  previewing: "Un instant…",
  previewHeading: "Aperçu",
  cancel: "Annuler",
  saveChanges: "Enregistrer",
  saving: "Enregistrement…",
  editMeans: "Tout le monde verra que le commentaire a été modifié et pourra lire ce qu’il disait avant.",
  withdraw: "Retirer",
  withdrawing: "Retrait…",
  keepIt: "Le garder",
  charactersLeft: "{count, plural, one {Encore # caractère} many {Encore # caractères} other {Encore # caractères}}",
  charactersTooMany:
    "{count, plural, one {# caractère de trop. Rien n’est coupé : raccourcissez votre texte, ou publiez-le en deux fois.} many {# caractères de trop. Rien n’est coupé : raccourcissez votre texte, ou publiez-le en deux fois.} other {# caractères de trop. Rien n’est coupé : raccourcissez votre texte, ou publiez-le en deux fois.}}",
  offline: "Vous êtes hors ligne. Votre texte est conservé ici ; envoyez-le une fois la connexion revenue.",
  unsent: "L’envoi a échoué : notre site n’a pas répondu. Votre texte est toujours là ; réessayez dans un instant.",
  typedOn: "Votre commentaire est parti tel qu’il était. Ce que vous avez écrit depuis reste ici.",
  replyKept: "Le formulaire de réponse est fermé. Votre texte est conservé.",

  // What the marks in a text do: each line shows the marks and says what becomes of them.
  formatting: "Mise en forme",
  emphasis: "italique",
  strong: "gras",
  quote: "une citation",
  link: "un lien",
  linkWords: "texte",
  list: "une liste, un élément par ligne",
  code: "du code, tel qu’il est saisi",
  paragraph: "Une ligne vide commence un nouveau paragraphe.",

  // One’s own comments, and those since the last visit.
  edit: "Modifier",
  new: "Nouveau",

  // Spoken when something changed.
  posted: "Votre commentaire est publié.",
  saved: "Vos modifications sont enregistrées.",
  withdrawn: "Votre commentaire est retiré.",
  restored: "Votre commentaire est rétabli.",
  continued: "Votre texte est ajouté à votre commentaire.",
  folded: "{count, plural, one {# réponse repliée.} many {# réponses repliées.} other {# réponses repliées.}}",
  unfolded: "{count, plural, one {# réponse affichée.} many {# réponses affichées.} other {# réponses affichées.}}",
  nothingToFold: "Personne n’a répondu à ce commentaire.",
  noNext: "C’est le dernier commentaire de cette page.",
  noPrevious: "C’est le premier commentaire de cette page.",
  noParent: "Ce commentaire ne répond à aucun autre sur cette page.",
  noNextSibling: "Il n’y a pas d’autre réponse au même commentaire après celle-ci.",
  noPreviousSibling: "Il n’y a pas d’autre réponse au même commentaire avant celle-ci.",
  noneNew: "Il n’y a pas de nouveau commentaire sur cette page.",
  noMoreNew: "Il n’y a plus d’autre nouveau commentaire. Retour au premier.",
  noReply: "On ne peut pas répondre à ce commentaire.",
  discussionClosed: "Cette discussion est close.",

  recommended: "Vous recommandez ce commentaire.",
  unrecommended: "Vous ne recommandez plus ce commentaire.",
  noRecommend: "On ne peut pas recommander ce commentaire.",
  voteUnsent: "Votre recommandation n’a pas pu être envoyée. Réessayez dans un instant.",

  newSince:
    "{count, plural, one {# nouveau depuis votre dernière visite} many {# nouveaux depuis votre dernière visite} other {# nouveaux depuis votre dernière visite}}",
  newComments:
    "{count, plural, one {# nouveau commentaire} many {# nouveaux commentaires} other {# nouveaux commentaires}}",
  newReplies: "{count, plural, one {# nouvelle réponse} many {# nouvelles réponses} other {# nouvelles réponses}}",
  newElsewhere:
    "{count, plural, one {# nouveau commentaire sur une autre page} many {# nouveaux commentaires sur d’autres pages} other {# nouveaux commentaires sur d’autres pages}}",
  noneCame: "Aucun commentaire n’est arrivé depuis l’ouverture de cette page.",
  goneNow: "Ce commentaire n’est plus affiché.",
  movedOn: "La discussion a avancé. <link>Recharger la page</link>",
  loading: "Chargement…",
  loadFailed: "Le chargement a échoué. Réessayez dans un instant.",

  count: "{count, plural, one {# commentaire} many {# commentaires} other {# commentaires}}",
  replies: "{count, plural, one {# réponse} many {# réponses} other {# réponses}}",
  unfold: "{count, plural, one {Afficher # réponse} many {Afficher # réponses} other {Afficher # réponses}}",
  continue: "Suite du fil (encore {count, number})",
  recommendations: "{count, plural, one {# recommandation} many {# recommandations} other {# recommandations}}",

  // The sheet of keys.
  keys: "Raccourcis clavier",
  useKeys: "Utiliser les raccourcis clavier sur cet appareil",
  close: "Fermer",
  keyNext: "Commentaire suivant",
  keyPrevious: "Commentaire précédent",
  keyParent: "Le commentaire auquel celui-ci répond",
  keyNextNew: "Nouveau commentaire suivant",
  keyShowNew: "Afficher les commentaires qui viennent d’arriver",
  keyNextSibling: "Réponse suivante au même commentaire",
  keyPreviousSibling: "Réponse précédente au même commentaire",
  keyFold: "Replier ou afficher les réponses",
  keyReply: "Répondre",
  keyRecommend: "Recommander, ou retirer la recommandation",
  keyOpen: "Ouvrir le commentaire sur sa propre page",
  keySend: "Envoyer le texte en cours",
  keyCancel: "Fermer le formulaire de réponse ; le texte est conservé",
  keyHelp: "Cet aide-mémoire",

  // On a reader’s page, for this reader alone.
  mute: "Masquer",

  // Spoken; begins with the words of mute.
  muteOf: "Masquer {name}",
  muting: "Un instant…",
  muted: "Vous avez masqué ce membre : ses commentaires sont repliés pour vous.",
  unmute: "Remontrer",

  // In place of a comment; pressing it shows the comment.
  mutedComment: "Commentaire d’une personne que vous avez masquée – montrer",
};

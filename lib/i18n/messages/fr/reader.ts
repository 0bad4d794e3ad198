// The discussion, as far as it is said in the browser: forms, keys, what is mine.
import type { reader as english } from "../en/reader.ts";

export const reader: Record<keyof typeof english, string> = {
  // Above the form, for whom nobody knows yet.
  join: "<login>Connectez-vous</login> ou <register>inscrivez-vous</register> pour participer à la discussion.",
  writeFirst: "Vous pouvez aussi écrire d’abord : votre texte est conservé pendant que vous vous connectez.",
  joinHeading: "Prendre part à la discussion",
  writingAs: "Vous écrivez sous le nom <name>{handle}</name>.",
  suspended: "Votre compte est suspendu : vous pouvez lire, mais pas écrire.",

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
  replyKept: "Le formulaire de réponse est fermé. Votre texte est conservé tant que vous restez sur cette page.",

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

  // The sheet of keys.
  keys: "Raccourcis clavier",
  useKeys: "Utiliser les raccourcis clavier sur cet appareil",
  close: "Fermer",
  keyNext: "Commentaire suivant",
  keyPrevious: "Commentaire précédent",
  keyParent: "Le commentaire auquel celui-ci répond",
  keyNextNew: "Nouveau commentaire suivant",
  keyNextSibling: "Réponse suivante au même commentaire",
  keyPreviousSibling: "Réponse précédente au même commentaire",
  keyFold: "Replier ou afficher les réponses",
  keyReply: "Répondre",
  keyOpen: "Ouvrir le commentaire sur sa propre page",
  keySend: "Envoyer le texte en cours",
  keyCancel: "Fermer le formulaire de réponse ; le texte est conservé",
  keyHelp: "Cet aide-mémoire",
};

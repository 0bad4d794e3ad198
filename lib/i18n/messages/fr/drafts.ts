// The page of drafts: everything that somebody began to write and did not send. Said on the server and in the browser.
import type { drafts as english } from "../en/drafts.ts";

export const drafts: Record<keyof typeof english, string> = {
  waits: "Votre commentaire est conservé. Il sera publié dès que vous aurez confirmé votre adresse e-mail.",
  waiting: "En attente de la confirmation de votre adresse e-mail",
  confirmed: "Votre adresse e-mail est confirmée.",
  posted:
    "{count, plural, one {Votre commentaire qui attendait est publié.} many {Vos # commentaires qui attendaient sont publiés.} other {Vos # commentaires qui attendaient sont publiés.}}",
  goOn: "Reprendre où vous étiez",

  title: "Brouillons",
  description: "Ce que vous avez commencé à écrire sans l’envoyer.",
  about: "Ce que vous tapez est conservé jusqu’à l’envoi, et 30 jours au plus.",
  none: "Vous n’avez aucun brouillon. Ce que vous commencez à écrire sous un article est conservé ici jusqu’à l’envoi.",
  signedOut: "<login>Connectez-vous</login> pour voir ce que vous avez commencé sur d’autres appareils.",
  newComment: "Un nouveau commentaire",
  replyTo: "Une réponse à <name>{handle}</name>",
  reply: "Une réponse",
  edit: "Une modification de votre commentaire",
  saved: "Enregistré : <time></time>",
  hereOnly: "Sur cet appareil seulement",
  gone: "Ce à quoi ce texte se rapporte n’est plus lisible. Il reste ici jusqu’à la fin de ses 30 jours : copiez ce qu’il vous faut.",
  closed: "Cette discussion est close. Copiez ce qu’il vous faut.",
  continue: "Reprendre",
  discard: "Supprimer",
  discarding: "Suppression…",
  discarded: "Le brouillon est supprimé.",
  undo: "Annuler",
  undoing: "Récupération…",
  recalled: "Le brouillon est de retour.",
  copy: "Copier le texte",
  copied: "Copié",
  settings: "Ce que vous avez commencé à écrire sans l’envoyer se trouve <drafts>dans vos brouillons</drafts>.",
};

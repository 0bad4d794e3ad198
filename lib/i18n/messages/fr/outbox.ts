// Comments that wait for a connection, and pages that are read without one. Said in the browser.
import type { outbox as english } from "../en/outbox.ts";

export const outbox: Record<keyof typeof english, string> = {
  unconfirmed: "Attend que vous confirmiez votre adresse e-mail",
  unconfirmedMeans:
    "Vous seul pouvez le voir. Ouvrez le lien de la lettre que vous avez reçue ; <settings>vos réglages</settings> l’envoient à nouveau.",
  unconfirmedReply: "Une réponse à ce commentaire",

  willWait: "Vous êtes hors ligne. Ce que vous publiez maintenant attend ici et part dès que vous êtes connecté.",
  kept: "Votre commentaire est conservé ici et part dès qu’il y a une connexion.",
  waiting: "En attente d’envoi",
  waitingMeans: "Il part de lui-même dès qu’il y a une connexion.",
  waitingLogin: "<login>Connectez-vous</login> pour l’envoyer.",
  notTaken: "Non publié",
  edit: "Modifier",
  discard: "Abandonner",
  tryNow: "Essayer maintenant",
  trying: "Essai en cours…",
  discarded: "Le commentaire est abandonné.",
  undo: "Annuler",
  inBox: "Le texte est de nouveau dans le champ.",
  sentElsewhere: "Votre commentaire est publié. <link>L’afficher</link>",
  someoneWaits: "Un commentaire attend ici d’être envoyé. <login>Connectez-vous</login> avec le compte qui l’a écrit.",
  seen: "Vous êtes hors ligne. Voici la page telle qu’elle était le {moment}.",
  seenUnreached: "Nous ne sommes pas joignables pour l’instant. Voici la page telle qu’elle était le {moment}.",
  loadAnew: "Recharger",
  offlineTitle: "Vous êtes hors ligne",
  offline:
    "Cette page n’a pas encore été lue sur cet appareil : il n’y en a donc pas de copie à montrer. Elle pourra être ouverte quand vous serez de nouveau connecté.",
  readable: "Ce que vous pouvez lire maintenant",
  nothingReadable: "Aucune page n’est encore conservée sur cet appareil.",
  seenOn: "telle qu’elle était le {moment}",
};

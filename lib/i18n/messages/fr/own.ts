// Pages of what is a reader’s own: the data that is kept of him, leaving, muted readers, sign-in with others. Said on the server.
import type { own as english } from "../en/own.ts";

export const own: Record<keyof typeof english, string> = {
  // /settings/data.
  dataTitle: "Vos données",
  dataDescription: "Téléchargez ce qui est à vous ou supprimez votre compte.",

  // On /settings.
  settingsData: "<data>Télécharger ce qui est à vous ou supprimer votre compte</data>",
  settingsMutes: "<mutes>Les membres que vous avez masqués</mutes>",
  settingsLinked: "<linked>Autres façons de vous connecter</linked>",
  passwordNone:
    "Votre compte n’a pas de mot de passe : vous vous connectez avec un compte d’ailleurs. <forgot>Faites-vous envoyer un lien</forgot> si vous voulez aussi en choisir un.",
  passwordNoneYet:
    "Votre compte n’a pas de mot de passe : vous vous connectez avec un compte d’ailleurs. Une fois votre adresse confirmée, vous pourrez aussi en choisir un.",
  download: "Télécharger vos données",
  downloadAbout:
    "Un fichier ZIP avec tout ce qui est conservé à votre sujet, en page à lire et en JSON pour les programmes : profil, commentaires dans toutes leurs versions, brouillons, recommandations, visites, membres masqués, sessions et connexions.",
  downloadButton: "Télécharger",
  leave: "Supprimer votre compte",
  leaveAbout:
    "Votre compte est fermé tout de suite et supprimé au bout d’un jour. D’ici là, vous pouvez vous connecter et le garder. Ensuite, votre nom, votre adresse, votre profil, vos brouillons, vos visites et vos sessions disparaissent pour de bon, et personne ne pourra reprendre votre nom.",

  // Instead of the password, for whoever has none.
  leaveFresh:
    "Votre compte n’a pas de mot de passe : pour le supprimer, déconnectez-vous, reconnectez-vous et revenez ici dans les dix minutes.",
  closing: "Votre compte est fermé. Il sera supprimé pour de bon après le <time></time>, sauf si vous le gardez.",
  kept: "Votre compte reste. Rien n’a été supprimé.",

  // On /login, right after.
  closedDone: "Votre compte est fermé et sera supprimé dans un jour. Si vous changez d’avis, connectez-vous avant.",

  // /settings/mutes.
  mutesTitle: "Membres masqués",
  mutesDescription: "De qui les commentaires sont repliés pour vous.",
  mutesAbout:
    "Leurs commentaires sont repliés pour vous seulement. Personne ne le sait. On masque un membre depuis sa page.",
  mutesNone: "Vous n’avez masqué personne.",
  mutedSince: "Masqué : <time></time>",
  unmuted: "Les commentaires vous sont de nouveau montrés.",

  // /settings/linked.
  linkedTitle: "Autres façons de vous connecter",
  linkedDescription: "Les comptes d’ailleurs par lesquels vous vous connectez ici.",
  linkedAbout:
    "Une fois lié, un compte que vous avez ailleurs vous permet de vous connecter ici. Nous apprenons qui vous y êtes, et rien d’autre.",
  linkedNone: "Rien n’est encore lié.",
  linkedOff: "Ce site n’en propose aucune.",
  linkedSince: "Lié : <time></time>",
  linkMore: "Lier un autre compte",
  pending:
    "Vous arrivez de {provider} en tant que <name></name>. Voulez-vous vous connecter ici par ce compte désormais ?",
  linkDone: "C’est lié. Vous pouvez désormais vous connecter ainsi.",
  unlinkDone: "Ce n’est plus lié.",

  // On /login and /register, above links to providers.
  or: "Ou avec un compte d’ailleurs",
  continueWith: "Continuer avec {provider}",
  signInFailed: "La connexion par ce moyen n’a pas abouti. Veuillez réessayer.",
  signInAway: "{provider} ne répond pas pour l’instant. Veuillez réessayer plus tard ou vous connecter autrement.",

  // /register/with.
  newTitle: "Choisissez votre nom",
  newAbout: "Vous arrivez de {provider} en tant que <name></name>. Sous quel nom vous connaîtra-t-on ici ?",
  newEmail: "Votre adresse ici sera <email></email> : {provider} a vérifié qu’elle est à vous.",
  haveOne:
    "Quelqu’un utilise déjà <email></email> ici. Si c’est vous, <login>connectez-vous</login> d’abord : vous pourrez ensuite lier {provider} dans vos réglages.",

  // The page inside the file.
  fileTitle: "Ce que {site} conserve de {handle}",
  fileAbout:
    "De {site}, {time}. La même chose se trouve dans my-data.json pour les programmes. Les événements portent leur nom de nos registres.",
  since: "Ici depuis",
  suspended: "Suspendu",
  closed: "Fermé",
  confirmed: "Adresse confirmée",
  toConfirm: "Adresse à confirmer",
  sent: "Envoyé",
  at: "Quand",
  changed: "Modifié",
  withdrawn: "Retiré",
  hidden: "Caché",
  discarded: "Jeté",
  earlier: "Avant :",
  lastSeen: "Dernière utilisation",
  ended: "Terminé",
  nothing: "Rien.",
  comments: "Commentaires",
  articles: "Articles",
  drafts: "Brouillons",
  held: "Envoyé avant la connexion",
  waiting: "Commentaires en attente",
  votes: "Recommandations",
  visits: "Discussions visitées",
  mutes: "Membres masqués",
  sessions: "Sessions ouvertes",
  secondSteps: "Deuxièmes étapes",
  identities: "Connexions liées",
  uploads: "Images mises dans des articles",
  mails: "Messages que nous vous avons écrits",
  events: "Ce qui est arrivé à votre compte",
};

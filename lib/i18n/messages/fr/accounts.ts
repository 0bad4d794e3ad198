// Pages of accounts: login, registration, settings, the first account. Said on the server.
import type { accounts as english } from "../en/accounts.ts";

export const accounts: Record<keyof typeof english, string> = {
  forgot: "Mot de passe oublié ?",
  forgotTitle: "Mot de passe oublié",
  forgotAbout:
    "Indiquez l’adresse e-mail de votre compte. S’il y en a un, un lien y arrive pour choisir un nouveau mot de passe.",
  resetAsked:
    "S’il existe un compte avec cette adresse, une lettre est en route. Son lien sert pendant une demi-heure. Si rien n’arrive d’ici quelques minutes, regardez parmi les indésirables.",
  backToLogin: "Retour à la connexion",
  resetTitle: "Choisir un nouveau mot de passe",
  resetAbout:
    "Il remplace celui que vous avez oublié et ferme toutes vos sessions. Si vous vous connectez avec une seconde étape, elle reste telle quelle.",
  resetDone: "Votre mot de passe est changé et toutes vos sessions sont fermées. Connectez-vous avec le nouveau.",
  resetNotOpen: "Il sert une seule fois, pendant une demi-heure. <forgot>En demander un autre</forgot>.",
  confirmTitle: "Confirmer votre adresse e-mail",
  confirm: "<email></email> est à vous ? Alors appuyez sur le bouton.",
  confirmNotOpen: "Il sert une seule fois, pendant un jour. <settings>Vos réglages</settings> en envoient un autre.",
  confirmedLogIn: "Votre adresse e-mail est confirmée. Connectez-vous pour continuer.",
  emailAddress: "Adresse e-mail",
  emailConfirmed: "Votre adresse est <email></email>. Elle est confirmée.",
  emailUnconfirmed:
    "Votre adresse est <email></email>. Elle n’est pas encore confirmée : ouvrez le lien de la lettre qui y a été envoyée.",
  emailToCome: "<email></email> prendra sa place dès que vous aurez ouvert le lien de la lettre qui y a été envoyée.",
  emailAbout: "Une nouvelle adresse compte une fois confirmée ; l’ancienne en est informée.",
  linkSent: "Une lettre avec un nouveau lien est en route.",
  addressAsked: "Une lettre est en route vers la nouvelle adresse. Tant que son lien n’est pas ouvert, rien ne change.",
  addressKept: "Votre adresse reste telle quelle.",

  logInTitle: "Se connecter",
  logInDescription: "Connectez-vous pour participer à la discussion.",
  newHere: "Pas encore de compte ? <register>S’inscrire</register>",
  registerTitle: "S’inscrire",
  registerDescription: "Inscrivez-vous pour participer à la discussion.",
  haveAccount: "Déjà un compte ? <login>Se connecter</login>",
  // Somebody wrote a comment before logging in.
  commentKept: "Votre commentaire est conservé. Vous le retrouverez après la connexion, prêt à être publié.",

  // /welcome, through the link that the operator's terminal shows on the first start.
  welcomeTitle: "Créer le premier compte",
  welcomeDescription: "Le premier compte.",
  welcome: "C’est le compte d’administration : il permet d’écrire, de publier et de gérer tous les autres comptes.",
  notOpenTitle: "Ce lien ne mène nulle part",
  notOpen:
    "Il sert une seule fois, pendant un jour, et seulement tant que le site n’a pas de compte d’administration. Redémarrez le site pour obtenir un nouveau lien, ou créez le compte sur le serveur avec <command>npm run account</command>.",

  settingsTitle: "Réglages",
  settingsDescription: "Votre compte.",
  suspended:
    "Votre compte est suspendu depuis le <time></time>. Vous pouvez lire, changer de mot de passe et vous déconnecter, mais pas écrire ici ni modifier votre profil.",
  profile: "Profil",
  profileAbout: "Ce que l’on voit <page>sur votre page</page> et à côté de ce que vous écrivez.",
  profileSaved: "Votre profil est enregistré.",
  profileClosed: "Tant que votre compte est suspendu, <page>votre page</page> reste telle quelle.",
  password: "Mot de passe",
  // <handle> and <email> show the person’s own.
  logInWith: "Vous vous connectez avec le nom <handle></handle> ou avec l’adresse <email></email>.",
  passwordAbout: "Changer de mot de passe ferme toutes vos sessions, sauf celle-ci.",
  passwordChanged: "Votre mot de passe est changé. Toutes vos autres sessions sont fermées.",
  sessions: "Vos sessions ouvertes",
  sessionsAbout: "Si vous ne reconnaissez pas l’un de ces navigateurs, fermez sa session et changez de mot de passe.",
  sessionsOne: "Uniquement dans ce navigateur.",
  sessionEnded: "La session est fermée.",
  othersEnded: "Toutes vos autres sessions sont fermées.",
  thisBrowser: "Ce navigateur",
  // A browser and what it runs on, by their own names: “Firefox sur Linux”.
  device: "{browser} sur {system}",
  deviceUnknown: "Navigateur inconnu",
  deviceUnknownOn: "Navigateur inconnu sur {system}",
  lastSeen: "Dernière visite : <time></time>",
  loggedIn: "Connexion : <time></time>",
};

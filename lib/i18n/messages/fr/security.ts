// How somebody logs in: second step, passkeys, recovery codes. Pages say it on the server, their forms in the browser.
import type { security as english } from "../en/security.ts";

export const security: Record<keyof typeof english, string> = {
  title: "Votre connexion",
  description: "Deuxième étape, clés d’accès et codes de secours.",
  settings:
    "Avec une deuxième étape, votre compte reste le vôtre même si quelqu’un apprend votre mot de passe. <security>Deuxième étape, clés d’accès et codes de secours</security>",
  about: "Tout ajout et tout retrait sur cette page ferme vos autres sessions.",
  back: "Retour aux réglages",
  added: "C’est en place. Toutes vos autres sessions sont fermées.",
  removed: "C’est retiré. Toutes vos autres sessions sont fermées.",

  // For people whose role asks for a second step and who have none.
  due: "<security>Ajoutez une deuxième étape</security> avant le <time></time> : votre rôle l’exige. D’ici là, rien ne change.",
  overdue:
    "Votre rôle exige une deuxième étape. Tant que vous ne l’avez pas ajoutée, votre compte n’a pas plus de droits qu’un compte de lecture.",

  // An app that shows six digits for each half minute.
  app: "Application d’authentification",
  appAbout:
    "Une application sur votre téléphone affiche six chiffres qui changent toutes les trente secondes. Ils vous sont demandés après le mot de passe.",
  appSince: "Ajoutée : <time></time>",
  setUpApp: "Ajouter une application",
  removeApp: "Retirer l’application",
  removing: "Retrait…",
  appTitle: "Ajouter une application d’authentification",

  // <open> leads to the app on the same device.
  appScan:
    "Ajoutez un compte dans votre application et dirigez l’appareil photo vers cette image. Si l’application se trouve sur cet appareil, <open>ouvrez-la ici</open>.",
  appPicture: "Code QR pour l’application",
  appType: "Ou saisissez cette clé dans l’application :",
  appCode: "Les six chiffres affichés en ce moment par l’application",
  turnOn: "Activer",
  turningOn: "Activation…",
  appThere: "Une application est en place.",
  passkeys: "Clés d’accès",
  passkeysAbout:
    "Une clé d’accès est gardée par votre téléphone, votre ordinateur ou une clé de sécurité, et s’ouvre avec votre doigt, votre visage ou un code. Elle vous connecte sans mot de passe.",
  addPasskey: "Ajouter une clé d’accès",
  addedAt: "Ajoutée : <time></time>",
  usedAt: "Dernier usage : <time></time>",
  remove: "Retirer",

  // Spoken; begins with the words of remove.
  removeOf: "Retirer {name}",
  passkeyName: "Nom",
  passkeyNameHint: "Pour la reconnaître : « Mon téléphone », « La clé bleue ».",
  makePasskey: "Ajouter la clé d’accès",
  makingPasskey: "En attente de votre appareil…",
  passkeyNotMade: "Aucune clé d’accès n’a été créée. Réessayez.",
  noPasskeysHere:
    "Ce navigateur ne peut pas utiliser de clé d’accès ici. Une application d’authentification fonctionne sans.",
  codes: "Codes de secours",
  codesAbout: "En cas de perte du téléphone ou de la clé, un code de secours vous laisse entrer. Chacun sert une fois.",
  codesLater:
    "En cas de perte du téléphone ou de la clé, un code de secours vous laisse entrer. Vous en recevez dix en ajoutant une application ou une clé d’accès.",
  codesLeft: "{count, plural, one {Il reste # code.} many {Il reste # codes.} other {Il reste # codes.}}",
  renewCodes: "Créer de nouveaux codes",
  renewing: "Création…",

  // The one time that they are shown.
  newCodes: "Vos codes de secours",
  keepCodes:
    "Ils ne s’affichent que cette fois. Gardez-les là où vous les trouverez sans votre téléphone ; les anciens codes ne servent plus.",
  copyCodes: "Copier",
  codesCopied: "Copiés",
  downloadCodes: "Télécharger",
  codesKept: "Je les ai gardés",

  // /login/second, after the right password.
  secondTitle: "Deuxième étape",
  secondDescription: "La deuxième étape de la connexion.",
  secondApp: "Saisissez les six chiffres affichés en ce moment par votre application, ou l’un de vos codes de secours.",
  secondPasskey: "Utilisez votre clé d’accès, ou saisissez l’un de vos codes de secours.",
  secondAgain: "Ce n’est pas vous ? <login>Recommencer</login>",
  usePasskey: "Utiliser une clé d’accès",
  logInWithPasskey: "Se connecter avec une clé d’accès",

  // /prove, before something changes how somebody logs in.
  proveTitle: "Est-ce bien vous ?",
  proveDescription: "Montrez encore une fois que c’est vous.",
  proveAbout: "Avant tout changement à votre connexion, montrez encore une fois que c’est vous.",
};

// Forms of accounts, said in the browser on those pages alone. Words with “…” stand on a button while its work is under way.
import type { entry as english } from "../en/entry.ts";

export const entry: Record<keyof typeof english, string> = {
  newEmail: "Nouvelle adresse e-mail",
  newEmailHint: "Une lettre avec un lien y est envoyée.",
  passwordToBeSure: "Mot de passe, par précaution",
  changeEmail: "Changer d’adresse e-mail",
  changingEmail: "Changement…",
  sendLink: "Envoyer le lien à nouveau",
  sendingLink: "Envoi…",
  keepEmail: "Garder l’adresse actuelle",
  confirm: "Confirmer",
  confirming: "Confirmation…",
  sendReset: "Envoyer un lien",

  login: "E-mail ou nom d’utilisateur",
  password: "Mot de passe",
  logIn: "Se connecter",
  loggingIn: "Connexion…",

  username: "Nom d’utilisateur",
  usernameHint:
    "De {min, number} à {max, number} lettres, chiffres, traits d’union ou tirets bas. Tout le monde le voit à côté de ce que vous écrivez.",
  email: "Adresse e-mail",
  emailHint: "Personne ne la voit. Elle peut vous servir à vous connecter.",
  passwordHint:
    "Au moins {min, plural, one {# caractère} many {# caractères} other {# caractères}}. Quelques mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.",
  register: "S’inscrire",
  leaveEmpty: "Laissez ce champ vide",
  registering: "Inscription…",
  makeAccount: "Créer le compte",
  makingAccount: "Création du compte…",

  displayName: "Nom",
  displayNameHint: "Affiché à la place de votre nom d’utilisateur, si vous le souhaitez.",
  bio: "À propos de vous",
  bioHint: "Quelques mots pour qui ouvre votre page.",
  save: "Enregistrer",
  saving: "Enregistrement…",

  currentPassword: "Mot de passe actuel",
  newPassword: "Nouveau mot de passe",
  changePassword: "Changer de mot de passe",
  changingPassword: "Changement…",

  endSession: "Fermer",
  endingSession: "Fermeture…",
  // Spoken; begins with the words of endSession, so that whoever steers by voice can say what stands there.
  endSessionOf: "Fermer la session : {device}",
  endOthers: "Fermer toutes les autres sessions",
  endingOthers: "Fermeture…",

  // The code of an authenticator app, or a recovery code.
  code: "Code",
  continue: "Continuer",
  continuing: "Un instant…",
  waitingPasskey: "En attente de votre appareil…",
  passkeyFailed: "Aucune clé d’accès n’a servi. Réessayez, ou continuez sans elle.",
};

// Forms of accounts, said in the browser on those pages alone. Words with “…” stand on a button while its work is under way.
import type { entry as english } from "../en/entry.ts";

export const entry: Record<keyof typeof english, string> = {
  newEmail: "Neue E-Mail-Adresse",
  newEmailHint: "Dorthin geht ein Brief mit einem Link.",
  passwordToBeSure: "Passwort, zur Sicherheit",
  changeEmail: "E-Mail-Adresse ändern",
  changingEmail: "Wird geändert …",
  sendLink: "Link noch einmal senden",
  sendingLink: "Wird gesendet …",
  keepEmail: "Jetzige Adresse behalten",
  confirm: "Bestätigen",
  confirming: "Wird bestätigt …",
  sendReset: "Link senden",

  login: "E-Mail oder Benutzername",
  password: "Passwort",
  logIn: "Anmelden",
  loggingIn: "Moment …",

  username: "Benutzername",
  usernameHint:
    "{min, number} bis {max, number} Buchstaben, Ziffern, Binde- oder Unterstriche. Er steht für alle sichtbar neben dem, was Sie schreiben.",
  email: "E-Mail",
  emailHint: "Niemand sieht Ihre Adresse. Sie können sich damit anmelden.",
  passwordHint:
    "Mindestens {min, number} Zeichen. Ein paar Wörter, die nichts miteinander zu tun haben, sind leicht zu merken und schwer zu erraten.",
  register: "Registrieren",
  leaveEmpty: "Dieses Feld bitte leer lassen",
  registering: "Moment …",
  makeAccount: "Konto anlegen",
  makingAccount: "Wird angelegt …",

  displayName: "Name",
  displayNameHint: "Steht anstelle Ihres Benutzernamens, wenn Sie mögen.",
  bio: "Über Sie",
  bioHint: "Ein paar Worte für alle, die Ihre Seite öffnen.",
  save: "Speichern",
  saving: "Speichert …",

  currentPassword: "Jetziges Passwort",
  newPassword: "Neues Passwort",
  changePassword: "Passwort ändern",
  changingPassword: "Wird geändert …",

  endSession: "Abmelden",
  endingSession: "Moment …",
  // Spoken; begins with the words of endSession, so that whoever steers by voice can say what stands there.
  endSessionOf: "Abmelden: {device}",
  endOthers: "Überall sonst abmelden",
  endingOthers: "Moment …",

  // The code of an authenticator app, or a recovery code.
  code: "Code",
  continue: "Weiter",
  continuing: "Moment …",
  waitingPasskey: "Wartet auf Ihr Gerät …",
  passkeyFailed: "Es wurde kein Passkey benutzt. Bitte versuchen Sie es noch einmal, oder machen Sie ohne ihn weiter.",
};

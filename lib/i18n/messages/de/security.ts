// How somebody logs in: second step, passkeys, recovery codes. Pages say it on the server, their forms in the browser.
import type { security as english } from "../en/security.ts";

export const security: Record<keyof typeof english, string> = {
  title: "Wie Sie sich anmelden",
  description: "Zweiter Schritt, Passkeys und Ersatzcodes.",
  settings:
    "Mit einem zweiten Schritt bleibt Ihr Konto Ihres, auch wenn jemand Ihr Passwort erfährt. <security>Zweiter Schritt, Passkeys und Ersatzcodes</security>",
  about: "Was Sie hier hinzufügen oder entfernen, meldet Sie überall sonst ab.",
  back: "Zurück zu Ihrem Konto",
  added: "Es ist eingerichtet. Überall sonst sind Sie abgemeldet.",
  removed: "Es ist entfernt. Überall sonst sind Sie abgemeldet.",

  // For people whose role asks for a second step and who have none.
  due: "<security>Richten Sie einen zweiten Schritt ein</security>, spätestens am <time></time>: Ihre Rolle verlangt ihn. Bis dahin geht alles wie bisher.",
  overdue:
    "Ihre Rolle verlangt einen zweiten Schritt. Bis Sie ihn eingerichtet haben, kann Ihr Konto nicht mehr als das von Lesenden.",

  // An app that shows six digits for each half minute.
  app: "Authenticator-App",
  appAbout:
    "Eine App auf Ihrem Telefon zeigt sechs Ziffern, die jede halbe Minute wechseln. Nach dem Passwort werden Sie danach gefragt.",
  appSince: "Eingerichtet: <time></time>",
  setUpApp: "App einrichten",
  removeApp: "App entfernen",
  removing: "Wird entfernt …",
  appTitle: "Authenticator-App einrichten",

  // <open> leads to the app on the same device.
  appScan:
    "Fügen Sie in Ihrer App ein Konto hinzu und richten Sie die Kamera auf dieses Bild. Ist die App auf diesem Gerät, <open>öffnen Sie sie hier</open>.",
  appPicture: "QR-Code für die App",
  appType: "Oder tippen Sie diesen Schlüssel in die App:",
  appCode: "Die sechs Ziffern, die die App gerade zeigt",
  turnOn: "Einschalten",
  turningOn: "Wird eingeschaltet …",
  appThere: "Eine App ist eingerichtet.",
  passkeys: "Passkeys",
  passkeysAbout:
    "Ein Passkey liegt auf Ihrem Telefon, Ihrem Computer oder einem Sicherheitsschlüssel und öffnet sich mit Finger, Gesicht oder PIN. Damit melden Sie sich ohne Passwort an.",
  addPasskey: "Passkey hinzufügen",
  addedAt: "Hinzugefügt: <time></time>",
  usedAt: "Zuletzt benutzt: <time></time>",
  remove: "Entfernen",

  // Spoken; begins with the words of remove.
  removeOf: "Entfernen: {name}",
  passkeyName: "Name",
  passkeyNameHint: "Damit Sie ihn wiedererkennen: „Mein Telefon“, „Der blaue Schlüssel“.",
  makePasskey: "Passkey hinzufügen",
  makingPasskey: "Wartet auf Ihr Gerät …",
  passkeyNotMade: "Es wurde kein Passkey angelegt. Bitte versuchen Sie es noch einmal.",
  noPasskeysHere: "Dieser Browser kann hier keine Passkeys benutzen. Eine Authenticator-App geht auch ohne.",
  codes: "Ersatzcodes",
  codesAbout: "Wenn Telefon oder Schlüssel verloren sind, kommen Sie mit einem Ersatzcode herein. Jeder gilt einmal.",
  codesLater:
    "Wenn Telefon oder Schlüssel verloren sind, kommen Sie mit einem Ersatzcode herein. Sie bekommen zehn, sobald Sie eine App oder einen Passkey einrichten.",
  codesLeft: "{count, plural, one {# Code ist übrig.} other {# Codes sind übrig.}}",
  renewCodes: "Neue Codes erzeugen",
  renewing: "Werden erzeugt …",

  // The one time that they are shown.
  newCodes: "Ihre Ersatzcodes",
  keepCodes:
    "Sie sehen sie nur dieses eine Mal. Heben Sie sie dort auf, wo Sie sie auch ohne Telefon finden; frühere Codes gelten nicht mehr.",
  copyCodes: "Kopieren",
  codesCopied: "Kopiert",
  downloadCodes: "Herunterladen",
  codesKept: "Ich habe sie aufgehoben",

  // /login/second, after the right password.
  secondTitle: "Zweiter Schritt",
  secondDescription: "Der zweite Schritt der Anmeldung.",
  secondApp: "Bitte geben Sie die sechs Ziffern ein, die Ihre App gerade zeigt, oder einen Ihrer Ersatzcodes.",
  secondPasskey: "Bitte benutzen Sie Ihren Passkey, oder geben Sie einen Ihrer Ersatzcodes ein.",
  secondAgain: "Nicht Sie? <login>Von vorn beginnen</login>",
  usePasskey: "Passkey benutzen",
  logInWithPasskey: "Mit einem Passkey anmelden",

  // /prove, before something changes how somebody logs in.
  proveTitle: "Sind Sie es?",
  proveDescription: "Zeigen Sie noch einmal, dass Sie es sind.",
  proveAbout: "Bevor sich etwas daran ändert, wie Sie sich anmelden, zeigen Sie bitte noch einmal, dass Sie es sind.",
};

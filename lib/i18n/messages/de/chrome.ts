// What surrounds every page and is said in the browser: the reader's corner, the light, what went wrong.
import type { chrome as english } from "../en/chrome.ts";

export const chrome: Record<keyof typeof english, string> = {
  account: "Anmeldung und Konto",
  logIn: "Anmelden",
  register: "Registrieren",
  // Short: on a small phone it shares one line with the name, the desk and the way out.
  settings: "Konto",
  desk: "Redaktion",
  logOut: "Abmelden",

  light: "Darstellung",
  lightDevice: "Automatisch",
  lightLight: "Hell",
  lightDark: "Dunkel",

  brokenTitle: "Bei uns ist etwas schiefgegangen",
  broken:
    "Was Sie sehen wollten, ließ sich gerade nicht anzeigen. Nichts Veröffentlichtes ist verloren; bitte versuchen Sie es gleich noch einmal.",
  brokenReference: "Wenn Sie uns deswegen schreiben, nennen Sie bitte diese Nummer: {reference}",
  offlineTitle: "Sie sind anscheinend offline",
  offline: "Ohne Verbindung ließ sich das nicht laden. Versuchen Sie es noch einmal, sobald Sie wieder im Netz sind.",
  tryAgain: "Noch einmal versuchen",
  toFrontPage: "Zur Startseite",
};

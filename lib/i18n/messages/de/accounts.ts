// Pages of accounts: login, registration, settings, the first account. Said on the server.
import type { accounts as english } from "../en/accounts.ts";

export const accounts: Record<keyof typeof english, string> = {
  logInTitle: "Anmelden",
  logInDescription: "Melden Sie sich an, um mitzudiskutieren.",
  newHere: "Neu hier? <register>Registrieren</register>",
  registerTitle: "Registrieren",
  registerDescription: "Registrieren Sie sich, um mitzudiskutieren.",
  haveAccount: "Schon registriert? <login>Anmelden</login>",
  // Somebody wrote a comment before logging in.
  commentKept: "Ihr Kommentar ist aufgehoben. Nach der Anmeldung können Sie ihn gleich abschicken.",

  // /welcome, through the link that the operator's terminal shows on the first start.
  welcomeTitle: "Das erste Konto anlegen",
  welcomeDescription: "Das erste Konto.",
  welcome:
    "Es ist das Konto der Verwaltung: Es darf schreiben, veröffentlichen und sich um alle anderen Konten kümmern.",
  notOpenTitle: "Dieser Link öffnet nichts",
  notOpen:
    "Er gilt einmal und einen Tag lang, und nur, bis es ein Konto für die Verwaltung gibt. Starten Sie die Website neu, um einen neuen zu bekommen, oder legen Sie das Konto auf dem Server mit <command>npm run account</command> an.",

  settingsTitle: "Ihr Konto",
  settingsDescription: "Profil, Passwort und Anmeldungen.",
  suspended:
    "Ihr Konto ist seit dem <time></time> gesperrt. Sie können lesen, Ihr Passwort ändern und sich abmelden, hier aber nicht schreiben und Ihr Profil nicht ändern.",
  profile: "Profil",
  profileAbout: "Was auf <page>Ihrer Seite</page> und neben Ihren Texten zu sehen ist.",
  profileSaved: "Ihr Profil ist gespeichert.",
  profileClosed: "Solange Ihr Konto gesperrt ist, bleibt <page>Ihre Seite</page>, wie sie ist.",
  password: "Passwort",
  // <handle> and <email> show the person’s own.
  logInWith: "Sie melden sich als <handle></handle> oder mit <email></email> an.",
  passwordAbout: "Mit einem neuen Passwort werden Sie überall sonst abgemeldet.",
  passwordChanged: "Ihr Passwort ist geändert. Überall sonst sind Sie abgemeldet.",
  sessions: "Wo Sie angemeldet sind",
  sessionsAbout:
    "Wenn Sie einen dieser Browser nicht kennen, beenden Sie die Anmeldung dort und ändern Sie Ihr Passwort.",
  sessionsOne: "Nur in diesem Browser.",
  sessionEnded: "Die Anmeldung dort ist beendet.",
  othersEnded: "Überall sonst sind Sie abgemeldet.",
  thisBrowser: "Dieser Browser",
  // A browser and what it runs on, by their own names: “Firefox unter Linux”.
  device: "{browser} unter {system}",
  deviceUnknown: "Unbekannter Browser",
  deviceUnknownOn: "Unbekannter Browser unter {system}",
  lastSeen: "Zuletzt hier: <time></time>",
  loggedIn: "Angemeldet: <time></time>",
};

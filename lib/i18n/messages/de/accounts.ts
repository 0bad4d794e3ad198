// Pages of accounts: login, registration, settings, the first account. Said on the server.
import type { accounts as english } from "../en/accounts.ts";

export const accounts: Record<keyof typeof english, string> = {
  forgot: "Passwort vergessen?",
  forgotTitle: "Passwort vergessen",
  forgotAbout:
    "Geben Sie die E-Mail-Adresse Ihres Kontos ein. Gibt es eines, kommt dorthin ein Link, mit dem Sie ein neues Passwort wählen.",
  resetAsked:
    "Wenn es zu dieser Adresse ein Konto gibt, ist ein Brief dorthin unterwegs. Sein Link gilt eine halbe Stunde. Kommt in den nächsten Minuten nichts, sehen Sie bei der unerwünschten Post nach.",
  backToLogin: "Zurück zur Anmeldung",
  resetTitle: "Neues Passwort wählen",
  resetAbout:
    "Es ersetzt das vergessene und meldet Sie überall ab. Wenn Sie sich mit einem zweiten Schritt anmelden, bleibt der, wie er ist.",
  resetDone: "Ihr Passwort ist geändert, und Sie sind überall abgemeldet. Melden Sie sich mit dem neuen an.",
  resetNotOpen: "Er gilt einmal und eine halbe Stunde lang. <forgot>Einen neuen anfordern</forgot>.",
  confirmTitle: "E-Mail-Adresse bestätigen",
  confirm: "Gehört <email></email> Ihnen? Dann drücken Sie auf den Knopf.",
  confirmNotOpen:
    "Er gilt einmal und einen Tag lang. Einen neuen bekommen Sie in <settings>Ihren Einstellungen</settings>.",
  confirmedLogIn: "Ihre E-Mail-Adresse ist bestätigt. Melden Sie sich an, um weiterzumachen.",
  emailAddress: "E-Mail",
  emailConfirmed: "Ihre Adresse ist <email></email>. Sie ist bestätigt.",
  emailUnconfirmed:
    "Ihre Adresse ist <email></email>. Sie ist noch nicht bestätigt: Öffnen Sie den Link in dem Brief, der dorthin ging.",
  emailToCome: "<email></email> tritt an ihre Stelle, sobald Sie den Link in dem Brief öffnen, der dorthin ging.",
  emailAbout: "Eine neue Adresse gilt, sobald Sie sie bestätigt haben; an die alte geht eine Nachricht.",
  linkSent: "Ein Brief mit einem neuen Link ist unterwegs.",
  addressAsked: "Ein Brief ist zur neuen Adresse unterwegs. Bis Sie seinen Link öffnen, bleibt alles, wie es ist.",
  addressKept: "Ihre Adresse bleibt, wie sie ist.",

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

// Pages of what is a reader’s own: the data that is kept of him, leaving, muted readers, sign-in with others. Said on the server.
import type { own as english } from "../en/own.ts";

export const own: Record<keyof typeof english, string> = {
  // /settings/data.
  dataTitle: "Ihre Daten",
  dataDescription: "Laden Sie herunter, was Ihnen gehört, oder löschen Sie Ihr Konto.",

  // On /settings.
  settingsData: "<data>Eigene Daten herunterladen oder das Konto löschen</data>",
  settingsMutes: "<mutes>Leser, die Sie ausgeblendet haben</mutes>",
  settingsLinked: "<linked>Andere Wege, sich anzumelden</linked>",
  passwordNone:
    "Ihr Konto hat kein Passwort: Sie melden sich mit einem Konto von anderswo an. <forgot>Lassen Sie sich einen Link schicken</forgot>, wenn Sie auch eines wählen möchten.",
  passwordNoneYet:
    "Ihr Konto hat kein Passwort: Sie melden sich mit einem Konto von anderswo an. Ist Ihre E-Mail-Adresse bestätigt, können Sie auch eines wählen.",
  download: "Ihre Daten herunterladen",
  downloadAbout:
    "Eine ZIP-Datei mit allem, was über Sie aufbewahrt wird, als Seite zum Lesen und als JSON für Programme: Ihr Profil, Kommentare in allen Fassungen, Entwürfe, Empfehlungen, Besuche, Ausgeblendete, Sitzungen und Anmeldungen.",
  downloadButton: "Herunterladen",
  leave: "Konto löschen",
  leaveAbout:
    "Ihr Konto wird sofort geschlossen und nach einem Tag gelöscht. Bis dahin können Sie sich anmelden und es behalten. Danach sind Name, E-Mail, Profil, Entwürfe, Besuche und Sitzungen endgültig fort, und niemand sonst kann Ihren Benutzernamen bekommen.",

  // Instead of the password, for whoever has none.
  leaveFresh:
    "Ihr Konto hat kein Passwort: Um es zu löschen, melden Sie sich zuerst ab und wieder an und kommen Sie binnen zehn Minuten hierher.",
  closing: "Ihr Konto ist geschlossen. Nach dem <time></time> wird es endgültig gelöscht, wenn Sie es nicht behalten.",
  kept: "Ihr Konto bleibt. Es wurde nichts gelöscht.",

  // On /login, right after.
  closedDone:
    "Ihr Konto ist geschlossen und wird in einem Tag gelöscht. Wenn Sie es sich anders überlegen, melden Sie sich vorher an.",

  // /settings/mutes.
  mutesTitle: "Ausgeblendete Leser",
  mutesDescription: "Wessen Kommentare für Sie eingeklappt sind.",
  mutesAbout:
    "Ihre Kommentare sind nur für Sie eingeklappt. Niemand erfährt davon. Ausblenden können Sie jemanden auf dessen Seite.",
  mutesNone: "Sie haben niemanden ausgeblendet.",
  mutedSince: "Ausgeblendet: <time></time>",
  unmuted: "Die Kommentare werden Ihnen wieder gezeigt.",

  // /settings/linked.
  linkedTitle: "Andere Wege, sich anzumelden",
  linkedDescription: "Konten anderswo, mit denen Sie sich hier anmelden.",
  linkedAbout:
    "Ist es verknüpft, können Sie sich hier mit einem Konto anmelden, das Sie anderswo haben. Wir erfahren, wer Sie dort sind, und sonst nichts.",
  linkedNone: "Noch ist nichts verknüpft.",
  linkedOff: "Diese Website bietet keine an.",
  linkedSince: "Verknüpft: <time></time>",
  linkMore: "Weiteres Konto verknüpfen",
  pending: "Sie kamen von {provider} als <name></name>. Möchten Sie sich künftig damit hier anmelden?",
  linkDone: "Verknüpft. Sie können sich von jetzt an damit anmelden.",
  unlinkDone: "Die Verknüpfung ist gelöst.",

  // On /login and /register, above links to providers.
  or: "Oder mit einem Konto von anderswo",
  continueWith: "Weiter mit {provider}",
  signInFailed: "Die Anmeldung auf diesem Weg ist nicht gelungen. Bitte versuchen Sie es noch einmal.",
  signInAway: "{provider} antwortet gerade nicht. Bitte versuchen Sie es später oder melden Sie sich anders an.",

  // /register/with.
  newTitle: "Benutzernamen wählen",
  newAbout: "Sie kamen von {provider} als <name></name>. Wie sollen die Leserinnen und Leser hier Sie kennen?",
  newEmail: "Ihre E-Mail-Adresse hier wird <email></email> sein: {provider} hat geprüft, dass sie Ihnen gehört.",
  haveOne:
    "Hier verwendet schon jemand <email></email>. Sind Sie das, dann <login>melden Sie sich zuerst an</login>: Danach können Sie {provider} in Ihren Einstellungen verknüpfen.",

  // The page inside the file.
  fileTitle: "Was {site} über {handle} aufbewahrt",
  fileAbout:
    "Von {site}, {time}. Für Programme steht dasselbe in my-data.json. Ereignisse heißen wie in unseren Aufzeichnungen.",
  since: "Hier seit",
  suspended: "Gesperrt",
  closed: "Geschlossen",
  confirmed: "E-Mail bestätigt",
  toConfirm: "Noch zu bestätigende E-Mail",
  sent: "Gesendet",
  at: "Wann",
  changed: "Geändert",
  withdrawn: "Zurückgezogen",
  hidden: "Verborgen",
  discarded: "Verworfen",
  earlier: "Früher:",
  lastSeen: "Zuletzt benutzt",
  ended: "Beendet",
  nothing: "Nichts.",
  comments: "Kommentare",
  articles: "Artikel",
  drafts: "Entwürfe",
  held: "Vor der Anmeldung abgeschickt",
  waiting: "Kommentare, die warten",
  votes: "Empfehlungen",
  visits: "Besuchte Diskussionen",
  mutes: "Ausgeblendete Leser",
  sessions: "Sitzungen",
  secondSteps: "Zweite Schritte",
  identities: "Verknüpfte Anmeldungen",
  uploads: "Bilder, die Sie in Artikel gesetzt haben",
  mails: "Briefe an Sie",
  events: "Was mit Ihrem Konto geschah",
};

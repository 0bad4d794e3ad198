// Versions of articles, what changed between them, and corrections. Said on the server, and on the desk on both sides.
import type { versions as english } from "../en/versions.ts";

export const versions: Record<keyof typeof english, string> = {
  // The line above a comment that was written about what the article no longer says: a link to what has changed.
  writtenAbout: "Geschrieben zu Fassung {version, number}",

  // At the foot of an article, and in feeds. The text of the correction follows.
  corrections: "Berichtigungen",
  correction: "Berichtigung vom <time></time>:",
  // Behind the time of the last update: a link.
  whatChanged: "Was sich geändert hat",

  // The page of a difference.
  since: "Was sich seit Fassung {version, number} geändert hat",
  pageTitle: "Was sich in „{title}“ seit Fassung {version, number} geändert hat",
  versionsOf: "Fassungen von „{title}“",
  description: "Wie sich der Wortlaut von „{title}“ seit der Veröffentlichung geändert hat.",
  toArticle: "Der Artikel, wie er jetzt lautet",
  howToRead: "<del>Durchgestrichen</del> ist, was gestrichen wurde, <ins>unterstrichen</ins>, was hinzukam.",
  // Spoken before and after such words, for those who do not see the lines.
  spokenRemoved: "gestrichen:",
  spokenAdded: "eingefügt:",
  spokenEnd: "Ende der Änderung.",
  same: "{count, plural, one {# Absatz ist unverändert} other {# Absätze sind unverändert}}",
  sameWords: "Der Wortlaut ist derselbe. Geändert hat sich ein Bild, ein Link oder die Auszeichnung.",
  leadChanged: "Das Bild über dem Artikel oder sein Begleittext wurde ausgetauscht.",
  isNewest: "Das ist die neueste Fassung: Seither hat sich nichts geändert.",
  neverChanged: "Der Artikel lautet noch so, wie er veröffentlicht wurde: Es gibt nur eine Fassung.",
  versions: "Fassungen",
  version: "Fassung {version, number}",
  newest: "der jetzige Wortlaut",

  // At the desk.
  field: "Berichtigung (für Leser sichtbar)",
  fieldHint:
    "Für einen Fehler, den schon jemand gelesen haben kann. Sie steht mit Datum am Fuß des Artikels, in den Feeds und im Ausdruck. Höchstens {limit, number} Zeichen; bleibt das Feld leer, wird nichts gesagt.",
  of: "Berichtigung vom {date}",
  mend: "Berichtigung speichern",
  mendOf: "Berichtigung vom {date} speichern",
  remove: "Entfernen",
  removeOf: "Berichtigung vom {date} entfernen",
  removed: "Entfernt am <time></time>",
  doneMended: "Die Berichtigung ist gespeichert. Leser sehen sie jetzt.",
  doneTakenBack: "Die Berichtigung ist entfernt.",
};

// The discussion, as far as it is said in the browser: forms, keys, what is mine.
import type { reader as english } from "../en/reader.ts";

export const reader: Record<keyof typeof english, string> = {
  // Above the form, for whom nobody knows yet.
  join: "<login>Melden Sie sich an</login> oder <register>registrieren Sie sich</register>, um mitzudiskutieren.",
  writeFirst: "Oder schreiben Sie gleich los: Ihr Text bleibt erhalten, während Sie sich anmelden.",
  joinHeading: "Diskutieren Sie mit",
  writingAs: "Sie schreiben als <name>{handle}</name>.",
  suspended: "Ihr Konto ist gesperrt: Lesen können Sie, schreiben nicht.",
  leaving: "Ihr Konto ist geschlossen: Sie können lesen und es in den Einstellungen behalten.",

  // The forms.
  subject: "Betreff",
  optional: "Kann leer bleiben",
  comment: "Kommentar",
  postComment: "Kommentar abschicken",
  postReply: "Antwort abschicken",
  posting: "Wird abgeschickt …",
  preview: "Vorschau",
  previewing: "Moment …",
  previewHeading: "Vorschau",
  cancel: "Abbrechen",
  saveChanges: "Änderungen speichern",
  saving: "Wird gespeichert …",
  editMeans: "Alle sehen, dass der Kommentar bearbeitet wurde, und können lesen, was vorher darin stand.",
  withdraw: "Zurückziehen",
  withdrawing: "Moment …",
  keepIt: "Stehen lassen",
  charactersLeft: "Noch {count, number} Zeichen",
  charactersTooMany:
    "{count, number} Zeichen zu viel. Abgeschnitten wird nichts: Kürzen Sie den Text, oder schicken Sie ihn in zwei Teilen ab.",
  offline: "Sie sind offline. Ihr Text bleibt hier stehen; schicken Sie ihn ab, sobald Sie wieder verbunden sind.",
  unsent:
    "Das ließ sich nicht abschicken: Wir waren nicht zu erreichen. Ihr Text ist noch da; versuchen Sie es gleich noch einmal.",
  typedOn: "Ihr Kommentar ist so abgeschickt, wie er war. Was Sie seitdem geschrieben haben, steht noch hier.",
  replyKept: "Das Antwortfeld ist geschlossen. Ihr Text bleibt erhalten.",

  // What the marks in a text do: each line shows the marks and says what becomes of them.
  formatting: "Formatierung",
  emphasis: "kursiv",
  strong: "fett",
  quote: "ein Zitat",
  link: "ein Link",
  linkWords: "Text",
  list: "eine Liste, jeder Punkt in einer eigenen Zeile",
  code: "Code, wie er getippt ist",
  paragraph: "Nach einer Leerzeile beginnt ein neuer Absatz.",

  // One’s own comments, and those since the last visit.
  edit: "Bearbeiten",
  new: "Neu",

  // Spoken when something changed.
  posted: "Ihr Kommentar ist veröffentlicht.",
  saved: "Ihre Änderungen sind gespeichert.",
  withdrawn: "Ihr Kommentar ist zurückgezogen.",
  restored: "Ihr Kommentar ist wieder da.",
  continued: "Ihr Text steht hinter Ihrem Kommentar.",
  folded: "{count, plural, one {# Antwort eingeklappt.} other {# Antworten eingeklappt.}}",
  unfolded: "{count, plural, one {# Antwort ausgeklappt.} other {# Antworten ausgeklappt.}}",
  nothingToFold: "Auf diesen Kommentar hat niemand geantwortet.",
  noNext: "Das ist der letzte Kommentar auf dieser Seite.",
  noPrevious: "Das ist der erste Kommentar auf dieser Seite.",
  noParent: "Dieser Kommentar antwortet auf keinen anderen auf dieser Seite.",
  noNextSibling: "Nach dieser kommt keine weitere Antwort auf denselben Kommentar.",
  noPreviousSibling: "Vor dieser steht keine andere Antwort auf denselben Kommentar.",
  noneNew: "Auf dieser Seite gibt es keine neuen Kommentare.",
  noMoreNew: "Keine weiteren neuen Kommentare. Dies ist wieder der erste.",
  noReply: "Auf diesen Kommentar lässt sich nicht antworten.",
  discussionClosed: "Diese Diskussion ist geschlossen.",

  recommended: "Sie empfehlen diesen Kommentar.",
  unrecommended: "Sie empfehlen diesen Kommentar nicht mehr.",
  noRecommend: "Dieser Kommentar lässt sich nicht empfehlen.",
  voteUnsent: "Ihre Empfehlung ließ sich nicht abschicken. Versuchen Sie es gleich noch einmal.",

  newSince: "{count, plural, one {# neuer seit Ihrem letzten Besuch} other {# neue seit Ihrem letzten Besuch}}",
  newComments: "{count, plural, one {# neuer Kommentar} other {# neue Kommentare}}",
  newReplies: "{count, plural, one {# neue Antwort} other {# neue Antworten}}",
  newElsewhere:
    "{count, plural, one {# neuer Kommentar auf einer anderen Seite} other {# neue Kommentare auf anderen Seiten}}",
  noneCame: "Seit Sie diese Seite geöffnet haben, ist kein Kommentar hinzugekommen.",
  goneNow: "Dieser Kommentar wird nicht mehr angezeigt.",
  movedOn: "Die Diskussion ist weitergegangen. <link>Neu laden</link>",
  loading: "Wird geladen…",
  loadFailed: "Das ließ sich nicht laden. Versuchen Sie es gleich noch einmal.",

  count: "{count, plural, one {# Kommentar} other {# Kommentare}}",
  replies: "{count, plural, one {# Antwort} other {# Antworten}}",
  unfold: "{count, plural, one {# Antwort zeigen} other {# Antworten zeigen}}",
  continue: "Strang weiterlesen (noch {count, number})",
  recommendations: "{count, plural, one {# Empfehlung} other {# Empfehlungen}}",

  // The sheet of keys.
  keys: "Tastenkürzel",
  useKeys: "Tastenkürzel auf diesem Gerät verwenden",
  close: "Schließen",
  keyNext: "Nächster Kommentar",
  keyPrevious: "Voriger Kommentar",
  keyParent: "Kommentar, auf den geantwortet wird",
  keyNextNew: "Nächster neuer Kommentar",
  keyShowNew: "Eben eingetroffene Kommentare zeigen",
  keyNextSibling: "Nächste Antwort auf denselben Kommentar",
  keyPreviousSibling: "Vorige Antwort auf denselben Kommentar",
  keyFold: "Antworten ein- oder ausklappen",
  keyReply: "Antworten",
  keyRecommend: "Empfehlen oder die Empfehlung zurücknehmen",
  keyOpen: "Kommentar auf eigener Seite öffnen",
  keySend: "Geschriebenes abschicken",
  keyCancel: "Antwortfeld schließen; der Text bleibt erhalten",
  keyHelp: "Diese Übersicht",

  // On a reader’s page, for this reader alone.
  mute: "Ausblenden",

  // Spoken; begins with the words of mute.
  muteOf: "Ausblenden: {name}",
  muting: "Moment …",
  muted: "Sie haben dieses Mitglied ausgeblendet: Seine Kommentare sind für Sie eingeklappt.",
  unmute: "Wieder zeigen",

  // In place of a comment; pressing it shows the comment.
  mutedComment: "Kommentar von jemandem, den Sie ausgeblendet haben – zeigen",
};

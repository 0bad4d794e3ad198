// The discussion. Said on the server.
import type { comments as english } from "../en/comments.ts";

export const comments: Record<keyof typeof english, string> = {
  region: "Diskussion",
  count: "{count, plural, one {# Kommentar} other {# Kommentare}}",
  order: "Reihenfolge der Kommentare",
  oldest: "Älteste",
  newest: "Neueste",
  best: "Beste",
  pages: "Seiten der Diskussion",
  branchPages: "Seiten dieses Strangs",
  previousPage: "Vorige Seite",
  nextPage: "Nächste Seite",
  outline: "Übersicht",
  find: "In dieser Diskussion suchen",
  findButton: "Suchen",
  first: "Noch hat niemand etwas gesagt. Das erste Wort haben Sie.",
  closed: "Diese Diskussion ist geschlossen. Lesen können Sie weiter alles, schreiben nicht mehr.",
  closedSince: "Diese Diskussion wurde am {date} geschlossen.",
  closedMeans: "Lesen können Sie weiter alles, schreiben nicht mehr.",
  backUp: "Zurück zum Artikel",

  // The line above a comment: who, to whom, when.
  formerReader: "Ehemaliges Mitglied",
  // A man or a woman: said without either word.
  author: "schrieb den Artikel",
  staff: "Redaktion",
  you: "Sie",
  // Stands after the author’s name: “Anna an Ben”. It must stand within inReplyTo, which is spoken for it.
  to: "an <name>{who}</name>",
  inReplyTo: "Antwort an {name}",
  edited: "bearbeitet",
  by: "Kommentar von {name}",
  gone: "Kommentar, der nicht angezeigt wird",

  // Spoken before each comment, for those who do not see where it stands.
  top: "Ebene 1.",
  topPlace: "Ebene 1, Kommentar {position, number} von {count, number}.",
  level: "Ebene {level, number}.",
  reply: "Ebene {level, number}, Antwort an {name}.",
  replyPlace: "Ebene {level, number}, Antwort {position, number} von {count, number} an {name}.",
  replyToGone: "Ebene {level, number}, Antwort auf einen Kommentar, der nicht angezeigt wird.",
  replyToGonePlace:
    "Ebene {level, number}, Antwort {position, number} von {count, number} auf einen Kommentar, der nicht angezeigt wird.",

  recommend: "Empfehlen",
  recommendations: "{count, plural, one {# Empfehlung} other {# Empfehlungen}}",
  replyVerb: "Antworten",
  showMore: "Mehr zeigen",
  showLess: "Weniger zeigen",
  replies: "{count, plural, one {# Antwort} other {# Antworten}}",
  unfold: "{count, plural, one {# Antwort zeigen} other {# Antworten zeigen}}",
  continue: "Strang weiterlesen (noch {count, number})",
  withdrawn: "Dieser Kommentar wurde zurückgezogen.",
  hidden: "Dieser Kommentar wird nicht angezeigt.",

  // The page of one comment.
  inDiscussionOf: "Aus der Diskussion zu",
  whole: "Die ganze Diskussion",
  answers: "Worauf dieser Kommentar antwortet",
  before: "Was davor geschrieben wurde",
  nowWithdrawn: "Ihr Kommentar ist zurückgezogen. Niemand kann ihn mehr lesen.",
  pageTitle: "{name} zu „{title}“",
  pageTitleSubject: "{subject} – {name} zu „{title}“",
  pageTitleGone: "Ein Kommentar zu „{title}“",

  // What it said before.
  olderTexts: "Frühere Fassungen",
  historyTitle: "Frühere Fassungen des Kommentars",
  historyDescription: "Was früher in einem Kommentar stand.",
  onArticle: "Zu „{title}“",
  inItsDiscussion: "Der Kommentar in seiner Diskussion",
  nowSince: "Jetzt, seit dem <time></time>",
  writtenAt: "Geschrieben am <time></time>",

  outlineTitle: "Übersicht der Diskussion",
  outlinePageTitle: "Übersicht der Diskussion zu „{title}“",
  outlineDescription:
    "Alle Kommentare zu „{title}“ auf einen Blick, jeder mit seinem Betreff oder seinen ersten Worten.",
  findTitle: "In der Diskussion suchen",
  findPageTitle: "{query} – in der Diskussion zu „{title}“",
  findDescription: "Wörter in den Kommentaren zu „{title}“ suchen.",
  findHow: "Gesucht wird in den Kommentaren zu diesem Artikel. Auch andere Formen eines Wortes werden gefunden.",

  editTitle: "Kommentar bearbeiten",
  editDescription: "Den eigenen Kommentar bearbeiten.",
  withdrawTitle: "Kommentar zurückziehen?",
  withdrawDescription: "Den eigenen Kommentar zurückziehen.",
  withdrawMeans:
    "Danach kann ihn niemand mehr lesen. Antworten darauf bleiben stehen, und eine Zeile sagt, dass hier ein Kommentar zurückgezogen wurde.",

  // On a reader’s own page: the article beneath which a comment stands.
  on: "Zu <article>{title}</article>",
};

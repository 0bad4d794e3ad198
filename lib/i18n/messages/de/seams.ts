// Where a comment goes on or was changed, and the pages about it. Said on the server.
import type { seams as english } from "../en/seams.ts";

export const seams: Record<keyof typeof english, string> = {
  continuedAt: "Fortgesetzt um <time></time>",
  continuedOn: "Fortgesetzt am <time></time>",
  addedAt: "Ergänzt um <time></time>",
  addedOn: "Ergänzt am <time></time>",
  changedOn: "Text geändert am <time></time>",
  freeUntil:
    "Noch hat niemand geantwortet: Bis zum <time></time>, oder bis jemand antwortet, können Sie alles ändern. Was vorher darin stand, bleibt in der Vorgeschichte.",
  notFree:
    "Auf Ihren Kommentar wurde geantwortet, oder er ist mehr als einen Tag alt. Was Sie ändern, wird so gezeigt, dass keine Antwort ihren Sinn verliert:",
  slips: "Weniger als zehn Zeichen geändert: ein berichtigtes Versehen, mit dem Vermerk „bearbeitet“.",
  behind: "Mehr hinter dem, was dasteht: erscheint als Ergänzung mit Zeitangabe.",
  otherwise:
    "Jede andere Änderung: Der neue Text steht da, mit einer Zeile, die sagt, wann er geändert wurde, und zum Unterschied führt.",
  willFree: "So wird Ihr Kommentar dastehen.",
  willSilent: "Das gilt als berichtigtes Versehen, mit dem Vermerk „bearbeitet“.",
  willAdded: "Das Neue erscheint als Ergänzung mit Zeitangabe.",
  willChanged: "Das tritt an die Stelle des alten Textes, mit einer Zeile, die sagt, wann er geändert wurde.",
  whatChanged: "Was sich geändert hat",
  added: "Eingefügt:",
  removed: "Gestrichen:",
  end: "Ende der Änderung",
  undoMeans: "Eine Minute lang können Sie das rückgängig machen.",
  joinTitle: "Diese zwei Kommentare verbinden?",
  joinDescription: "Einen Kommentar mit dem verbinden, den er fortsetzt.",
  joinMeans:
    "Der zweite wird ein Teil des ersten, an einer Naht mit Zeitangabe. Seine Antworten rücken unter den ersten, und seine alte Adresse führt dorthin. Das lässt sich nicht rückgängig machen.",
  joinFirst: "Der erste",
  joinSecond: "Der zweite",
  joinFor: "Für alle, die diese Diskussion betreuen:",
};

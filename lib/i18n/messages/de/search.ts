// Search. Said on the server.
import type { search as english } from "../en/search.ts";

export const search: Record<keyof typeof english, string> = {
  title: "Suche",
  titleFor: "Suche: {query}",
  description: "Alle Artikel und Kommentare durchsuchen.",
  label: "Wonach suchen Sie?",
  button: "Suchen",

  hits: "{count, number} Treffer",
  hitsOrMore: "Mindestens {count, number} Treffer",
  pageOf: "Seite {page, number} von {pages, number}",
  pages: "Seiten",
  previousPage: "Vorige Seite",
  nextPage: "Nächste Seite",

  articleBy: "Artikel von <author>{name}</author>",
  commentBy: "Kommentar von <author>{name}</author>",
  commentByFormer: "Kommentar eines ehemaligen Mitglieds",
  commentByOn: "Kommentar von <author>{name}</author> zu „<article>{title}</article>“",
  commentByFormerOn: "Kommentar eines ehemaligen Mitglieds zu „<article>{title}</article>“",
  commentOn: "Zu „<article>{title}</article>“",

  howTitle: "So suchen Sie",
  how: "Durchsucht werden alle Artikel und alle Kommentare. Auch andere Formen eines Wortes werden gefunden: „Haus“ findet „Häuser“.",
  howBoth: "<code>alter Hafen</code> findet, worin beide Wörter vorkommen",
  howPhrase: '<code>"alter Hafen"</code> findet die Wörter genau nebeneinander',
  // The word between the two is “or” in every language.
  howEither: "<code>Hafen or Kai</code> findet, worin eines der beiden vorkommt",
  howWithout: "<code>Hafen -Kai</code> lässt weg, worin das zweite vorkommt",

  nothing: "Zu „<query>{words}</query>“ wurde nichts gefunden.",
  unsearchable:
    "„<query>{words}</query>“ enthält kein Wort, nach dem sich suchen lässt: Mit sehr häufigen Wörtern, bloßen Zeichen oder ausgeschlossenen Wörtern allein ist nichts zu finden.",
  nothingWhy:
    "Versuchen Sie es mit weniger Wörtern oder mit einem anderen für dieselbe Sache. Was eben erst geschrieben wurde, ist ein paar Sekunden später zu finden.",
  noSuchPage: "Eine Seite {page, number} hat diese Suche nicht. <first>Zur ersten</first>",
  shortened:
    "{max, plural, one {Gesucht wurde nur nach dem ersten Zeichen.} other {Gesucht wurde nur nach den ersten # Zeichen.}}",
  tooMany:
    "{seconds, plural, one {Zu viele Suchanfragen von Ihrer Adresse. Bitte warten Sie # Sekunde, und suchen Sie dann noch einmal.} other {Zu viele Suchanfragen von Ihrer Adresse. Bitte warten Sie # Sekunden, und suchen Sie dann noch einmal.}}",
};

// The front page, topics, articles and who wrote them. Said on the server.
import type { articles as english } from "../en/articles.ts";

export const articles: Record<keyof typeof english, string> = {
  by: "Von <author>{name}</author>",
  readingTime: "{minutes, number} Min. Lesezeit",
  comments: "{count, plural, one {# Kommentar} other {# Kommentare}}",
  updated: "Aktualisiert am <time></time>",
  toDiscussion: "{count, plural, one {# Kommentar lesen} other {# Kommentare lesen}}",
  related: "Lesen Sie auch",
  commentsFeed: "Kommentare zu „{title}“",

  topics: "Themen",
  aboutTopic: "Artikel zum Thema {topic}.",
  articleCount: "{count, number} Artikel",
  noOlderInTopic: "Ältere Artikel zu diesem Thema gibt es nicht.",

  frontDescription: "Artikel und Diskussionen von {site}.",
  pages: "Seiten",
  newest: "Neueste Artikel",
  older: "Ältere Artikel",
  nothingYet: "Hier ist noch nichts erschienen",
  nothingYetWhy: "Der erste Artikel wird hier stehen. Geschrieben wird er in der <desk>Redaktion</desk>.",
  nothingOlder: "Hier fing alles an",
  nothingOlderWhy: "Ältere Artikel gibt es nicht. <front>Zu den neuesten</front>",

  personDescription: "Was {name} geschrieben hat.",
  hereSince: "Dabei seit dem <time></time>",
  articlesBy: "Artikel",
  noComments: "Keine Kommentare zu lesen.",
  newestComments: "Neueste Kommentare",
  olderComments: "Ältere Kommentare",
};

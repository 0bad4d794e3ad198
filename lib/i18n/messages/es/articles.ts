// The front page, topics, articles and who wrote them. Said on the server.
import type { articles as english } from "../en/articles.ts";

export const articles: Record<keyof typeof english, string> = {
  by: "Por <author>{name}</author>",
  readingTime: "{minutes, number} min de lectura",
  comments: "{count, plural, one {# comentario} many {# de comentarios} other {# comentarios}}",
  updated: "Actualizado el <time></time>",
  toDiscussion: "{count, plural, one {Leer # comentario} many {Leer # de comentarios} other {Leer # comentarios}}",
  related: "Sigue leyendo",
  commentsFeed: "Comentarios en «{title}»",

  topics: "Temas",
  aboutTopic: "Artículos sobre {topic}.",
  articleCount: "{count, plural, one {# artículo} many {# de artículos} other {# artículos}}",
  noOlderInTopic: "No hay artículos más antiguos sobre este tema.",

  frontDescription: "Artículos y debates de {site}.",
  pages: "Páginas",
  newest: "Artículos más recientes",
  older: "Artículos anteriores",
  nothingYet: "Aún no hay nada publicado",
  nothingYetWhy: "Aquí aparecerá el primer artículo. Se escribe en la <desk>redacción</desk>.",
  nothingOlder: "Aquí empezó todo",
  nothingOlderWhy: "No hay artículos más antiguos. <front>Ir a los más recientes</front>",

  personDescription: "Lo que ha escrito {name}.",
  hereSince: "Aquí desde el <time></time>",
  articlesBy: "Artículos",
  noComments: "No hay comentarios que leer.",
  newestComments: "Comentarios más recientes",
  olderComments: "Comentarios anteriores",
};

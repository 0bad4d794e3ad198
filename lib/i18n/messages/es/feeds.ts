// Feeds and what is told to search engines. Said on the server.
import type { feeds as english } from "../en/feeds.ts";

export const feeds: Record<keyof typeof english, string> = {
  newsFrom: "Artículos nuevos de {site}",
  discussionTitle: "{title} — {site}",
  discussionOf: "El debate de «{title}»",
  // The title of a comment that has no subject line of its own.
  commentOn: "Comentario de {author} en «{title}»",
  formerReader: "Cuenta cerrada",
  noDiscussion: "Este debate no existe.",
};

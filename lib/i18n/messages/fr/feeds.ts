// Feeds and what is told to search engines. Said on the server.
import type { feeds as english } from "../en/feeds.ts";

export const feeds: Record<keyof typeof english, string> = {
  newsFrom: "{site} : les nouveaux articles",
  discussionTitle: "{title} – {site}",
  discussionOf: "La discussion sur « {title} »",
  // The title of a comment that has no subject line of its own.
  commentOn: "{author} sur « {title} »",
  formerReader: "Compte supprimé",
  noDiscussion: "Cette discussion n’existe pas.",
};

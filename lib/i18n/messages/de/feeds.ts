// Feeds and what is told to search engines. Said on the server.
import type { feeds as english } from "../en/feeds.ts";

export const feeds: Record<keyof typeof english, string> = {
  newsFrom: "Neue Artikel von {site}",
  discussionTitle: "{title} – {site}",
  discussionOf: "Die Diskussion zu „{title}“",
  // The title of a comment that has no subject line of its own.
  commentOn: "{author} zu „{title}“",
  formerReader: "Ehemaliges Mitglied",
  noDiscussion: "Diese Diskussion gibt es nicht.",
};

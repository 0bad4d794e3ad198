// Feeds and what is told to search engines. Said on the server.
import type { feeds as english } from "../en/feeds.ts";

export const feeds: Record<keyof typeof english, string> = {
  newsFrom: "أحدث المقالات من {site}",
  discussionTitle: "نقاش: {title} — {site}",
  discussionOf: "النقاش حول «{title}»",
  // The title of a comment that has no subject line of its own.
  commentOn: "تعليق {author} على «{title}»",
  formerReader: "عضو سابق",
  noDiscussion: "لا وجود لهذا النقاش.",
};

// Feeds and what is told to search engines. Said on the server.
export const feeds = {
  newsFrom: "New articles from {site}",
  discussionTitle: "{title} — {site}",
  discussionOf: "The discussion beneath “{title}”",
  // The title of a comment that has no subject line of its own.
  commentOn: "Comment by {author} on {title}",
  formerReader: "A former reader",
  noDiscussion: "There is no such discussion.",
} as const;

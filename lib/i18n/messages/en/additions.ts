// What comes behind a comment, and what is taken back. Said in the browser.
export const additions = {
  // In the form of an answer to one’s own comment, beside “Post reply”.
  addToMine: "Add to my comment",
  adding: "Adding…",

  // After a comment was withdrawn, for a minute.
  undo: "Undo",
  undoing: "Bringing it back…",
  undoOver: "The minute is over: the comment stays withdrawn.",

  // For moderators: an answer to oneself that is the second half of what it answers.
  joinLink: "Join to the comment above",
  join: "Join them",
  joining: "Joining…",
  keepApart: "Leave them apart",
} as const;

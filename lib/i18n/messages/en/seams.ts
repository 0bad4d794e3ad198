// Where a comment goes on or was changed, and the pages about it. Said on the server.
export const seams = {
  // The seam before what an author put behind his comment: at a time of the same day, on another day; before and after others had answered.
  continuedAt: "Continued at <time></time>",
  continuedOn: "Continued on <time></time>",
  addedAt: "Added at <time></time>",
  addedOn: "Added on <time></time>",

  // Beneath a text that took the place of one which others had answered; leads to the difference.
  changedOn: "Text changed on <time></time>",

  // Above the form for editing: what will become of a change. Beneath it, once previewed, which of these it will be.
  freeUntil:
    "Nobody has answered yet: until <time></time>, or until somebody does, you can change everything. What it said before stays in its history.",
  notFree:
    "Your comment was answered, or is more than a day old. What you change is shown so that nobody’s answer loses its sense:",
  slips: "Fewer than ten letters changed: a slip put right, with the mark “edited”.",
  behind: "More behind what stands there: shown as an addition, with its time.",
  otherwise:
    "Any other change: the new text stands, with a line that says when it was changed and leads to the difference.",
  willFree: "This will stand as your comment.",
  willSilent: "This will be a slip put right, with the mark “edited”.",
  willAdded: "What is new will be shown as an addition, with its time.",
  willChanged: "This will take the place of the old text, with a line that says when it was changed.",

  // The difference of two texts: spoken around what was put in and taken out.
  whatChanged: "What changed",
  added: "Added:",
  removed: "Removed:",
  end: "end of the change",

  // On the page after a comment was withdrawn.
  undoMeans: "You can take this back within a minute.",

  // The page on which a moderator joins two comments.
  joinTitle: "Join these two comments?",
  joinDescription: "Join a comment to the one it goes on from.",
  joinMeans:
    "The second becomes a part of the first, at a seam with its time. Its replies move up beneath the first, and its old address leads there. This cannot be undone.",
  joinFirst: "The first",
  joinSecond: "The second",
  joinFor: "For those who look after this discussion:",
} as const;

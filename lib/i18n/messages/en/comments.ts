// The discussion. Said on the server.
export const comments = {
  region: "Discussion",
  count: "{count, plural, one {# comment} other {# comments}}",
  order: "Order of comments",
  oldest: "Oldest",
  newest: "Newest",
  best: "Best",
  pages: "Pages of the discussion",
  branchPages: "Pages of this branch",
  previousPage: "Previous page",
  nextPage: "Next page",
  // Beside the orders: the whole discussion as a table of contents, and a small form that looks for words in it.
  outline: "Outline",
  find: "Find in this discussion",
  findButton: "Find",
  first: "Nobody has said anything. The first word is yours.",
  closed: "This discussion is closed. It can be read, and nothing can be added.",
  closedSince: "This discussion was closed on {date}.",
  closedMeans: "It can be read, and nothing can be added.",
  // To the beginning of the article above the discussion.
  backUp: "Back to the article",

  // The line above a comment: who, to whom, when.
  formerReader: "Former reader",
  // Marks beside a name: he wrote the article; she works for the publication; it is the reader’s own.
  author: "Author",
  staff: "Staff",
  you: "You",
  // Stands after the author’s name: “Anna to Ben”. It must stand within inReplyTo, which is spoken for it.
  to: "to <name>{who}</name>",
  inReplyTo: "In reply to {name}",
  // A link to what the comment said before.
  edited: "edited",
  by: "Comment by {name}",
  gone: "Comment that is not shown",

  // Spoken before each comment, for those who do not see where it stands. Positions are among what the page shows.
  top: "Level 1.",
  topPlace: "Level 1, comment {position, number} of {count, number}.",
  level: "Level {level, number}.",
  reply: "Level {level, number}, in reply to {name}.",
  replyPlace: "Level {level, number}, reply {position, number} of {count, number} to {name}.",
  replyToGone: "Level {level, number}, in reply to a comment that is not shown.",
  replyToGonePlace:
    "Level {level, number}, reply {position, number} of {count, number} to a comment that is not shown.",

  // A button, pressed while the reader recommends the comment; behind it stands how many do. On one’s own comment the number alone, in words.
  recommend: "Recommend",
  recommendations: "{count, plural, one {# recommendation} other {# recommendations}}",
  replyVerb: "Reply",
  showMore: "Show more",
  showLess: "Show less",
  // What folds the replies while they are shown, and what brings them back.
  replies: "{count, plural, one {# reply} other {# replies}}",
  unfold: "{count, plural, one {Show # reply} other {Show # replies}}",
  continue: "Continue this thread ({count, number} more)",
  withdrawn: "This comment was withdrawn by its author.",
  hidden: "This comment is not shown.",

  // The page of one comment.
  inDiscussionOf: "In the discussion of",
  whole: "The whole discussion",
  answers: "What it answers",
  before: "What came before",
  nowWithdrawn: "Your comment is withdrawn. Nobody can read it any more.",
  pageTitle: "{name} on “{title}”",
  pageTitleSubject: "{subject} — {name} on “{title}”",
  pageTitleGone: "A comment on “{title}”",

  // What it said before.
  olderTexts: "Earlier texts",
  historyTitle: "What the comment said before",
  historyDescription: "Earlier texts of a comment.",
  onArticle: "On “{title}”",
  inItsDiscussion: "The comment in its discussion",
  nowSince: "Now, since <time></time>",
  writtenAt: "Written <time></time>",

  // The pages of these two.
  outlineTitle: "Outline of the discussion",
  outlinePageTitle: "Outline of the discussion of “{title}”",
  outlineDescription: "All comments on “{title}” at a glance, each by its subject or its first words.",
  findTitle: "Find in the discussion",
  findPageTitle: "{query} — in the discussion of “{title}”",
  findDescription: "Find words in the comments on “{title}”.",
  findHow: "This looks through the comments beneath this article. Other forms of a word are found too.",

  editTitle: "Edit your comment",
  editDescription: "Edit your comment.",
  withdrawTitle: "Withdraw your comment?",
  withdrawDescription: "Withdraw your comment.",
  withdrawMeans:
    "Nobody will be able to read it any more. If it has replies they stay, and a line says that a comment was withdrawn here.",

  // On a reader’s own page: the article beneath which a comment stands.
  on: "On <article>{title}</article>",
} as const;

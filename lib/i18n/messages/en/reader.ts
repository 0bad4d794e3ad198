// The discussion, as far as it is said in the browser: forms, keys, what is mine.
export const reader = {
  // Above the form, for whom nobody knows yet.
  join: "<login>Log in</login> or <register>register</register> to join the discussion.",
  writeFirst: "Or write first: what you type is kept while you log in.",
  joinHeading: "Join the discussion",
  writingAs: "You write as <name>{handle}</name>.",
  suspended: "Your account is suspended: you can read, and not write.",
  leaving: "Your account is closed: you can read, and keep the account in your settings.",

  // The forms.
  subject: "Subject",
  optional: "Optional",
  comment: "Comment",
  postComment: "Post comment",
  postReply: "Post reply",
  posting: "Posting…",
  preview: "Preview",
  previewing: "Preparing…",
  previewHeading: "Preview",
  cancel: "Cancel",
  saveChanges: "Save changes",
  saving: "Saving…",
  editMeans: "Readers see that the comment was edited, and can read what it said before.",
  withdraw: "Withdraw",
  withdrawing: "Withdrawing…",
  keepIt: "Keep it",
  charactersLeft: "{count, plural, one {# character left} other {# characters left}}",
  charactersTooMany:
    "{count, plural, one {# character too many. Nothing is cut off: shorten it, or post it in two parts.} other {# characters too many. Nothing is cut off: shorten it, or post it in two parts.}}",
  offline: "You are offline. Your text is kept here; send it when you are connected.",
  unsent: "This could not be sent: we could not be reached. Your text is still here; try again in a moment.",
  typedOn: "Your comment is sent as it was. What you have typed since stays here.",
  replyKept: "The reply form is closed. Your text is kept.",

  // What the marks in a text do: each line shows the marks and says what becomes of them.
  formatting: "Formatting",
  emphasis: "emphasis",
  strong: "strong",
  quote: "a quotation",
  link: "a link",
  linkWords: "words",
  list: "a list, each item on its own line",
  code: "code, as it is typed",
  paragraph: "A blank line begins a new paragraph.",

  // One’s own comments, and those since the last visit.
  edit: "Edit",
  new: "New",

  // Spoken when something changed.
  posted: "Your comment is posted.",
  saved: "Your changes are saved.",
  withdrawn: "Your comment is withdrawn.",
  restored: "Your comment is back.",
  continued: "Your words stand behind your comment.",
  folded: "{count, plural, one {# reply folded.} other {# replies folded.}}",
  unfolded: "{count, plural, one {# reply shown.} other {# replies shown.}}",
  nothingToFold: "Nothing answers this comment.",
  noNext: "This is the last comment on this page.",
  noPrevious: "This is the first comment on this page.",
  noParent: "This comment answers no other on this page.",
  noNextSibling: "No further answer beside this one.",
  noPreviousSibling: "No earlier answer beside this one.",
  noneNew: "There are no new comments on this page.",
  noMoreNew: "No more new comments. This is the first one again.",
  noReply: "This comment cannot be answered.",
  discussionClosed: "This discussion is closed.",

  // Recommendations.
  recommended: "You recommend this comment.",
  unrecommended: "You no longer recommend this comment.",
  noRecommend: "This comment cannot be recommended.",
  voteUnsent: "Your recommendation could not be sent. Try again in a moment.",

  // What has come since the page was made, and what is fetched into it.
  newSince: "{count, plural, one {# new since your last visit} other {# new since your last visit}}",
  newComments: "{count, plural, one {# new comment} other {# new comments}}",
  newReplies: "{count, plural, one {# new reply} other {# new replies}}",
  newElsewhere: "{count, plural, one {# new comment on another page} other {# new comments on other pages}}",
  noneCame: "No comments have come since you opened this page.",
  goneNow: "This comment is not shown any more.",
  movedOn: "This discussion has moved on. <link>Load it anew</link>",
  loading: "Loading…",
  loadFailed: "This could not be loaded. Try again in a moment.",

  // As the server says them, for counts that change while the page is read.
  count: "{count, plural, one {# comment} other {# comments}}",
  replies: "{count, plural, one {# reply} other {# replies}}",
  unfold: "{count, plural, one {Show # reply} other {Show # replies}}",
  continue: "Continue this thread ({count, number} more)",
  recommendations: "{count, plural, one {# recommendation} other {# recommendations}}",

  // The sheet of keys.
  keys: "Keyboard shortcuts",
  useKeys: "Use keyboard shortcuts on this device",
  close: "Close",
  keyNext: "Next comment",
  keyPrevious: "Previous comment",
  keyParent: "The comment that is answered",
  keyNextNew: "Next new comment",
  keyShowNew: "Show the comments that have just come",
  keyNextSibling: "Next answer to the same comment",
  keyPreviousSibling: "Previous answer to the same comment",
  keyFold: "Fold or show the replies",
  keyReply: "Reply",
  keyRecommend: "Recommend, or take it back",
  keyOpen: "Open the comment on its own page",
  keySend: "Send what is being written",
  keyCancel: "Close the reply form; the text is kept",
  keyHelp: "This sheet",

  // On a reader’s page, for this reader alone.
  mute: "Mute",

  // Spoken; begins with the words of mute.
  muteOf: "Mute {name}",
  muting: "One moment…",
  muted: "You have muted this reader: these comments are folded away for you.",
  unmute: "Show again",

  // In place of a comment; pressing it shows the comment.
  mutedComment: "Comment by someone you muted — show",
} as const;

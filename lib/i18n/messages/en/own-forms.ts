// Forms of those pages, said in the browser on them alone. Words with “…” stand on a button while its work is under way.
export const ownForms = {
  comments: "What you have written here",
  leaveComments: "Leave my comments under “Former reader”",
  leaveHint: "What others answered keeps its sense. Your recommendations stay counted.",
  withdrawComments: "Withdraw my comments too",
  withdrawHint:
    "Their words are deleted; where somebody answered, an empty place stays. Your recommendations are taken back.",
  close: "Delete my account",
  closing: "Closing…",
  keep: "Keep my account",
  keeping: "One moment…",
  picture: "Picture",
  pictureHint: "For your page, cut square. JPEG, PNG or WebP, up to 5 MB. Without one your initials stand there.",
  pictureSend: "Use this picture",
  pictureSending: "Sending…",
  pictureRemove: "Remove the picture",
  unmute: "Show again",

  // Spoken; begins with the words of unmute.
  unmuteOf: "Show again what {name} writes",
  link: "Link it",
  dismiss: "Do not link it",
  unlink: "Unlink",

  // Spoken; begins with the words of unlink.
  unlinkOf: "Unlink {provider}",
  make: "Make my account",
  making: "Making it…",
} as const;

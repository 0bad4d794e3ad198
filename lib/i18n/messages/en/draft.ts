// Beneath a box in which somebody types: what becomes of words that were not sent.
export const draft = {
  device: "Kept on this device",
  server: "Draft saved",
  page: "Kept on this page only: this browser stores nothing.",
  all: "All drafts",
  continue: "Continue your draft from {time}",
  continueOther: "Continue your draft from {time}, on another device",
  leave: "Leave it",
  other: "The other text",

  // Before logging out, where something is not saved.
  notSaved: "Not everything you wrote is saved",
  notSavedMeans: "This is not saved on the site. If you log out now, it is lost.",
  stay: "Stay",
  leaveAndLose: "Log out and lose it",
} as const;

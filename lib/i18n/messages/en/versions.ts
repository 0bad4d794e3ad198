// Versions of articles, what changed between them, and corrections. Said on the server, and on the desk on both sides.
export const versions = {
  // The line above a comment that was written about what the article no longer says: a link to what has changed.
  writtenAbout: "Written about version {version, number}",

  // At the foot of an article, and in feeds. The text of the correction follows.
  corrections: "Corrections",
  correction: "Correction, <time></time>:",
  // Behind the time of the last update: a link.
  whatChanged: "What changed",

  // The page of a difference.
  since: "What has changed since version {version, number}",
  pageTitle: "What has changed in “{title}” since version {version, number}",
  versionsOf: "Versions of “{title}”",
  description: "How the words of “{title}” have changed since it was published.",
  toArticle: "The article as it stands now",
  howToRead: "<del>Struck through</del> is what was taken out, <ins>underlined</ins> what was put in.",
  // Spoken before and after such words, for those who do not see the lines.
  spokenRemoved: "taken out:",
  spokenAdded: "put in:",
  spokenEnd: "end of change.",
  same: "{count, plural, one {# paragraph has not changed} other {# paragraphs have not changed}}",
  sameWords: "The words are the same. What changed is a picture, a link, or how words are set.",
  leadChanged: "The picture above the article, or what stands beneath it, is another.",
  isNewest: "This is the newest version: nothing has changed since.",
  neverChanged: "It stands as it was published: there is one version.",
  versions: "Versions",
  version: "Version {version, number}",
  newest: "as it stands now",

  // At the desk.
  field: "Correction (shown to readers)",
  fieldHint:
    "For a mistake that somebody may have read. It stands at the foot of the article with its date, in feeds and on paper. At most {limit, number} characters; left empty, nothing is said.",
  of: "Correction, {date}",
  mend: "Save the correction",
  mendOf: "Save the correction of {date}",
  remove: "Remove",
  removeOf: "Remove the correction of {date}",
  removed: "Removed <time></time>",
  doneMended: "The correction is saved. Readers see it now.",
  doneTakenBack: "The correction is removed.",
} as const;

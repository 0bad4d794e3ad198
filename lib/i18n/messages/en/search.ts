// Search. Said on the server.
export const search = {
  title: "Search",
  titleFor: "Search: {query}",
  description: "Search all articles and comments.",
  label: "Search articles and comments",
  button: "Search",

  hits: "{count, plural, one {# hit} other {# hits}}",
  hitsOrMore: "{count, number} hits or more",
  pageOf: "Page {page, number} of {pages, number}",
  pages: "Pages",
  previousPage: "Previous page",
  nextPage: "Next page",

  articleBy: "Article by <author>{name}</author>",
  commentBy: "Comment by <author>{name}</author>",
  commentByFormer: "Comment by a former reader",
  commentByOn: "Comment by <author>{name}</author> on “<article>{title}</article>”",
  commentByFormerOn: "Comment by a former reader on “<article>{title}</article>”",
  commentOn: "On “<article>{title}</article>”",

  howTitle: "How to look",
  how: "This looks through all articles and all comments. Other forms of a word are found too: “tide” finds “tides”.",
  howBoth: "<code>harbour lights</code> finds what has both words",
  howPhrase: '<code>"harbour lights"</code> finds the words side by side',
  howEither: "<code>harbour or quay</code> finds what has either",
  howWithout: "<code>harbour -lights</code> leaves out what has the second",

  nothing: "Nothing was found for “<query>{words}</query>”.",
  unsearchable:
    "“<query>{words}</query>” holds no word that can be looked for: very common words, signs alone, and words to leave out find nothing.",
  nothingWhy:
    "Try fewer words, or another word for the same thing. What was posted a moment ago is found a few seconds later.",
  noSuchPage: "There is no page {page, number} of this search. <first>To the first</first>",
  shortened:
    "{max, plural, one {Only the first character was looked for.} other {Only the first # characters were looked for.}}",
  tooMany:
    "{seconds, plural, one {Too many searches from your address. Please wait # second and search again.} other {Too many searches from your address. Please wait # seconds and search again.}}",
} as const;

// What surrounds every page and is said on the server: header, footer, missing and broken pages.
export const layout = {
  skip: "Skip to the content",
  search: "Search",
  rss: "RSS",
  jsonFeed: "JSON Feed",
  toTop: "Back to top",

  missingMetaTitle: "Not found",
  missingTitle: "There is no page at this address",
  missing:
    "It may have been withdrawn, or the address has a slip in it. Search for it, or go to the <home>front page</home>.",

  brokenMetaTitle: "Something went wrong",
} as const;

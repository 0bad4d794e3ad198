// Feeds and what is told to search engines. Said on the server.
export const feeds = { none: "feeds" } as const;

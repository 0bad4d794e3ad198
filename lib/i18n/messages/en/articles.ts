// The front page, topics and articles. Said on the server.
export const articles = { none: "articles" } as const;

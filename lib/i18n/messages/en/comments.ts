// The discussion. Said on the server.
export const comments = { none: "comments" } as const;

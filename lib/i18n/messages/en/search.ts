// Search. Said on the server.
export const search = { none: "search" } as const;

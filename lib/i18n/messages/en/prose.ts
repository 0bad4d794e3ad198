// Labels inside the text of articles and comments. Said on the server.
export const prose = { none: "prose" } as const;

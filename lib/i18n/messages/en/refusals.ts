// What a person reads when something is declined, by code, or by code and field. Said on the server.
export const refusals = { none: "refusals" } as const;

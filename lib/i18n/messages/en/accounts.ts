// Pages of accounts: login, registration, settings, profiles. Said on the server.
export const accounts = { none: "accounts" } as const;

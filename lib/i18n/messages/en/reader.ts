// The discussion, as far as it is said in the browser: forms, keys, what is mine.
export const reader = { none: "reader" } as const;

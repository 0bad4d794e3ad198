// Forms of accounts, said in the browser on those pages alone.
export const entry = { none: "entry" } as const;

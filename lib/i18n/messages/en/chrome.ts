// What surrounds every page and is said in the browser: the reader's corner, the light, what went wrong.
export const chrome = { none: "chrome" } as const;

// Fields and forms of any kind. Said in the browser on every page.
export const form = { none: "form" } as const;

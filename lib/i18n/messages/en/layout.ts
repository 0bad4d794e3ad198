// What surrounds every page and is said on the server: header, footer, missing and broken pages.
export const layout = { none: "layout" } as const;

// Where the versions of an article are found.

/** What has changed since a version, as readers count them. */
export const changesHref = (slug: string, from: number) => `/a/${slug}/changes?from=${from}`;

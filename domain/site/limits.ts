// How long the publication's own words may be, in characters.

/** A masthead is one line of a wide page. */
export const MAX_NAME = 80;
/** What search engines show of a description. */
export const MAX_TAGLINE = 160;

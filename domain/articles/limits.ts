// How much fits into an article, counted in code points, as a writer counts letters. Client components may import this.

/** Two lines of a headline hold 80; titles that are imported may run on. */
export const MAX_TITLE = 200;
/** The paragraph beneath the headline. */
export const MAX_DEK = 500;
/** 35,000 words: a short book. */
export const MAX_BODY = 200_000;
/** What an address bar shows and a person can still read out. */
export const MAX_SLUG = 80;
export const MAX_TOPICS = 8;
export const MAX_TOPIC = 40;
/** Alt texts are read out whole: a long one is a caption. */
export const MAX_ALT = 500;
export const MAX_CAPTION = 500;
export const MAX_CREDIT = 200;
/** Two or three sentences: what was wrong, and what is right. */
export const MAX_CORRECTION = 500;

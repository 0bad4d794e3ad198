/** With every page a browser asks whom its reader has muted: a list that stays short. */
export const MOST_MUTES = 500;

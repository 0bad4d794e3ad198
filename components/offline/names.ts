// What the page and its worker call things by.
import { MINE } from "#components/comments/reader/drafts/on-device.ts";

/** The worker's file; bin/worker-script.ts makes it, web/worker-file.ts sends it. */
export const WORKER = "/sw.js";

/** The cache of pages and of what they are made of. It goes with its reader, as all that bears this name. */
export const PAGES = `${MINE}pages`;

/** In that cache, under an address that no page has: the list of what is there (shelf.ts). */
export const SHELF = "/.shelf";

/** What a page tells its worker: which it is, what it was made of, and who reads it ("": nobody known to us; null: that is not known). */
export type Page = { page: string; files: string[]; who: string | null };

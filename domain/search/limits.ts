// How often one address may search.
import type { Limit } from "#domain/limits/limits.ts";
import { MINUTE } from "#lib/clock.ts";

/** A search costs as much as ten pages. A person turns pages and tries other words; an office shares an address. */
export const SEARCHING: Limit = { name: "searching", limit: 60, windowMs: MINUTE };

// The order "Best". Recommendations alone would favour who came early, since an article has most of its readers at first; so a
// recommendation counts the more, the fewer readers were left when its comment came, and a count is believed only as far as it can be.
import { HOUR, SECOND } from "#lib/clock.ts";
import { Prisma } from "#prisma/client/client.ts";

/**
 * Half of an article's readers have come within this time: measured on a news portal by Dezső, Almaas, Lukács, Rácz, Szakadát and
 * Barabási, "Dynamics of information access on the web", Physical Review E 73 (2006).
 */
export const READERS_HALVE_IN = 36 * HOUR;
/** So late a comment that this many fewer readers are left gains no more: one friend's click must not outweigh a crowd's. */
export const MOST_BOOST = 4;
/**
 * Standard errors taken off a count, as the lower end of what it may mean: of n recommendations, which come like any rare event
 * (Poisson), the error is √n. The thought is Evan Miller's, "How Not To Sort By Average Rating" (2009), where there are no votes against.
 */
export const CAUTION = 0.5;
/** Steps of a boost between 1 and 2. Finer ones would differ between here and PostgreSQL, whose powers differ in the last bit. */
const STEPS = 10_000;

/** How much each recommendation of a comment counts: 1 at publication, doubled every READERS_HALVE_IN, at most MOST_BOOST. */
export function boostOf(postedAt: Date, publishedAt: Date): number {
  const late = Math.max(0, postedAt.getTime() - publishedAt.getTime());
  return Math.floor(Math.min(MOST_BOOST, 2 ** (late / READERS_HALVE_IN)) * STEPS + 0.5) / STEPS;
}

/** The place in "Best", the least first; 0 where nobody recommends. */
export function rankOf(recommendations: number, boost: number): number {
  if (recommendations <= 0) return 0;
  return -(recommendations - CAUTION * Math.sqrt(recommendations)) * boost;
}

// The same in SQL, for commands that know their numbers only inside of a statement. A test holds both beside each other.

/** As boostOf. What is late beyond all boosts is cut before it is raised: PostgreSQL refuses powers that overflow. */
export const boostSql = (postedAt: Prisma.Sql, publishedAt: Prisma.Sql) => Prisma.sql`
  floor(power(2::float8, least(${Math.log2(MOST_BOOST)}::float8,
    greatest(0, extract(epoch FROM ${postedAt} - ${publishedAt})::float8 / ${READERS_HALVE_IN / SECOND}::float8))) * ${STEPS}::int + 0.5) / ${STEPS}::int`;

/** As rankOf. */
export const rankSql = (recommendations: Prisma.Sql, boost: Prisma.Sql) => Prisma.sql`
  CASE WHEN ${recommendations} <= 0 THEN 0
    ELSE -(${recommendations} - ${CAUTION}::float8 * sqrt(${recommendations}::float8)) * ${boost} END`;

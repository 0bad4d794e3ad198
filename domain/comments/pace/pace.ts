// How quickly a person may write, and how many links: by how long he is known here. Who looks after the site is not held up.
import type { Viewer } from "#domain/accounts/viewer.ts";
import type { Count } from "#domain/limits/commands.ts";
import {
  COMMENT_HOUR,
  COMMENT_PACE,
  type Limit,
  NEWCOMER_DAY,
  NEWCOMER_PACE,
  NEWCOMER_THREAD,
  SAID_BEFORE,
  SAME_WORDS,
} from "#domain/limits/limits.ts";
import { DAY } from "#lib/clock.ts";
import { Refusal } from "#lib/errors.ts";
import { sha256 } from "#lib/ids.ts";

/** Long enough for somebody to have come back once, and for a campaign to be over. */
const NEWCOMER_FOR = DAY;
/** From then on one is a regular. */
const REGULAR_AFTER = 15 * DAY;

type Known = Pick<Viewer, "role" | "knownSince">;

export const isStaff = ({ role }: Pick<Viewer, "role">) => role !== "reader";

const ageOf = ({ knownSince }: Known, now: Date) => now.getTime() - knownSince.getTime();

export const isNewcomer = (viewer: Known, now: Date) => !isStaff(viewer) && ageOf(viewer, now) < NEWCOMER_FOR;

/** Links are what is advertised with: newcomers need one for their source and one to spare. */
export function mostLinks(viewer: Known, now: Date): number {
  if (isStaff(viewer)) return Number.POSITIVE_INFINITY;
  if (isNewcomer(viewer, now)) return 2;
  return ageOf(viewer, now) < REGULAR_AFTER ? 5 : 20;
}

/** `html` is what our own renderer has made of the words. Refuses: malformed (links). */
export function refuseManyLinks(viewer: Known, html: string, now: Date): void {
  const limit = mostLinks(viewer, now);
  const links = html.split("<a ").length - 1;
  if (links > limit) throw new Refusal("malformed", "links", { limit });
}

/** From so many letters on nobody says the same by chance; "Thank you!" is said to many. */
const LONG = 80;

/** Words as they are compared: a capital, a space or another form of a letter makes no other text. */
export const sameWords = (words: string) =>
  words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{Cf}]+/gu, " ")
    .trim();

export const isLong = (words: string) => [...sameWords(words)].length >= LONG;

type Words = { articleId: string; body: string };

/** What one more comment of this person counts at. */
export function countsOf(viewer: Viewer, { articleId, body }: Words, now: Date): Count[] {
  const me = viewer.accountId;
  const hash = sha256(sameWords(body));
  const own: [Limit, string][] = isNewcomer(viewer, now)
    ? [
        [NEWCOMER_PACE, me],
        [NEWCOMER_DAY, me],
        [NEWCOMER_THREAD, `${me}:${articleId}`],
      ]
    : [
        [COMMENT_PACE, me],
        [COMMENT_HOUR, me],
      ];
  const all: [Limit, string][] = [...own, [SAID_BEFORE, `${me}:${articleId}:${hash}`]];
  if (isLong(body)) all.push([SAME_WORDS, hash]);
  return all.map(([limit, who]) => ({ limit, who }));
}

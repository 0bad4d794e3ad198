// A comment that waits on its author's device until there is a connection: what it is made of, what an answer of the server means for it,
// and when it is tried again. Knows neither browser nor network.
import { MINUTE, SECOND } from "#lib/clock.ts";

export type Waiting = {
  /** Names it here, and makes its sending one comment there, however often it is sent. */
  formKey: string;
  articleId: string;
  /** "" for a comment that answers none. */
  parentId: string;
  /** It goes on in the comment that it answers, which is its author's own. */
  continues?: boolean;
  /** The article's address, to lead back. */
  slug: string;
  subject: string;
  body: string;
  /** What its form said of its drafts (domain/comments/drafts/kept.ts). */
  kept?: string;
  /** The article's revision on the page where it was written. */
  about?: string;
  /** The handle of who wrote it: under no other is it sent. */
  owner: string;
  /** When it was meant to be sent, and when it is tried again, by this device's clock, in milliseconds. */
  at: number;
  nextAt: number;
  attempts: number;
  /** `signed-out`: its author must log in first. `refused`: the server does not take it, and `reason` says why in its words. */
  state: "waiting" | "signed-out" | "refused";
  reason?: string;
  /** At which field. */
  field?: string;
};

/** What the server says of a comment that it has taken. */
export type PostedAnswer = {
  id: string;
  href: string;
  repeated: boolean;
  parentId: string | null;
  html: string;
  continued?: boolean;
  /** Nobody else sees it until its writer has confirmed his address. */
  waits?: boolean;
};

/** `body` is what came as JSON; null where it was none. `retryAfter` in seconds. */
export type Answer = { status: number; body: unknown; retryAfter: number | null };

export type Verdict =
  | { became: "sent"; posted: PostedAnswer }
  | { became: "refused"; reason: string; field?: string }
  | { became: "signed-out" }
  /** `after`: not before so many seconds, where the server said so. */
  | { became: "waiting"; after: number | null };

type Said = { error?: { message?: unknown; field?: unknown } } | null;

/** What passes by itself although its number says that the request was at fault (RFC 9110, RFC 6585). */
const PASSING = [408, 425, 429];

/**
 * Null: no answer came. Only an answer in our own words counts as one: an inn's login page answers 200 to everything, and a proxy's 403 is
 * not about the comment.
 */
export function verdictOn(answer: Answer | null): Verdict {
  if (!answer) return { became: "waiting", after: null };
  const { status, body, retryAfter } = answer;
  if (status >= 200 && status < 300 && isPosted(body)) return { became: "sent", posted: body };
  const { message, field } = (body as Said)?.error ?? {};
  if (typeof message !== "string" || status < 400 || status >= 500 || PASSING.includes(status))
    return { became: "waiting", after: retryAfter };
  if (status === 401) return { became: "signed-out" };
  return { became: "refused", reason: message, ...(typeof field === "string" ? { field } : {}) };
}

function isPosted(body: unknown): body is PostedAnswer {
  const { id, href, html } = (body ?? {}) as Partial<PostedAnswer>;
  return typeof id === "string" && typeof href === "string" && typeof html === "string";
}

/** From the first failure on: soon, since most lines are back within seconds, then ever more gently. */
const PAUSES = [5 * SECOND, 15 * SECOND, 45 * SECOND, 2 * MINUTE, 5 * MINUTE];
const LONGEST = 10 * MINUTE;

/** Milliseconds until the next try. `chance` from 0 to 1 spreads the many that lost the same line over half as long again. */
export function pauseAfter(attempts: number, after: number | null, chance: number): number {
  const pause = PAUSES[attempts - 1] ?? LONGEST;
  return Math.max(pause, (after ?? 0) * SECOND) * (1 + chance / 2);
}

/** What is to be tried now, in the order in which it was written. `hurry`: the line is back, or somebody asked. */
export function due(all: readonly Waiting[], now: number, hurry: boolean): Waiting[] {
  // A clock that was put back must not make anybody wait for the time it was ahead.
  const isDue = ({ nextAt }: Waiting) => hurry || nextAt <= now || nextAt > now + 3 * LONGEST;
  return all.filter((one) => one.state === "waiting" && isDue(one)).sort((a, b) => a.at - b.at);
}

/** What an answer leaves of it; null: nothing, it is where it belongs. */
export function after(one: Waiting, verdict: Verdict, now: number, chance: number): Waiting | null {
  const attempts = one.attempts + 1;
  switch (verdict.became) {
    case "sent":
      return null;
    case "refused":
      return { ...one, attempts, state: "refused", reason: verdict.reason, field: verdict.field };
    case "signed-out":
      return { ...one, attempts, state: "signed-out" };
    default:
      return { ...one, attempts, nextAt: now + pauseAfter(attempts, verdict.after, chance) };
  }
}

const STRINGS = ["formKey", "articleId", "parentId", "slug", "subject", "body", "owner"] as const;
const NUMBERS = ["at", "nextAt", "attempts"] as const;

/** Whoever can write to a device's storage can put anything there. */
export function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== "object" || value === null) return false;
  const one = value as Record<string, unknown>;
  return (
    STRINGS.every((name) => typeof one[name] === "string") &&
    NUMBERS.every((name) => typeof one[name] === "number") &&
    ["waiting", "signed-out", "refused"].includes(String(one.state))
  );
}

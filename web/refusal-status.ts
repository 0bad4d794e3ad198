// How a refusal is told to a script: its status, and when trying again is worth while.
import type { Refusal, RefusalCode } from "#lib/errors.ts";

/** For refusals that pass by themselves, where they do not say how long that takes. */
const BUSY_RETRY_SECONDS = 3;

const STATUS: Record<RefusalCode, number> = {
  "signed-out": 401,
  "not-allowed": 403,
  "not-found": 404,
  missing: 400,
  "too-long": 400,
  "too-short": 400,
  malformed: 400,
  taken: 409,
  "wrong-credentials": 401,
  "too-many": 429,
  "too-deep": 400,
  closed: 409,
  conflict: 409,
  busy: 503,
  "not-an-image": 415,
  "too-large": 413,
  expired: 410,
  unfinished: 409,
};

/** A number that is full for good (topics, the parts of a comment) is not too many requests: it does not pass by waiting. */
export const statusOf = ({ code, detail }: Pick<Refusal, "code" | "detail">): number =>
  code === "too-many" && detail.seconds === undefined ? 409 : STATUS[code];

/** Retry-After, for what passes by itself; of a limit also how many go through in how long. */
export function retryHeaders({ code, detail }: Pick<Refusal, "code" | "detail">): Record<string, string> {
  if (code !== "too-many" && code !== "busy") return {};
  const seconds = detail.seconds ?? (code === "busy" ? BUSY_RETRY_SECONDS : undefined);
  if (seconds === undefined) return {};
  const { allowed, windowSeconds } = detail;
  const wait = { "Retry-After": String(seconds) };
  if (allowed === undefined) return wait;
  return {
    ...wait,
    "RateLimit-Limit": String(allowed),
    "RateLimit-Remaining": "0",
    "RateLimit-Reset": String(seconds),
    "RateLimit-Policy": `${allowed};w=${windowSeconds}`,
  };
}

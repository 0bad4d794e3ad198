// How a refusal is told to a script: its status, and when trying again is worth while.
import type { Refusal, RefusalCode } from "#lib/errors.ts";

/** For refusals that pass by themselves, where they do not say how long that takes. */
const BUSY_RETRY_SECONDS = 3;

export const STATUS: Record<RefusalCode, number> = {
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

/** Retry-After, for what passes by itself. */
export function retryAfter({ code, detail }: Pick<Refusal, "code" | "detail">): Record<string, string> {
  if (code !== "too-many" && code !== "busy") return {};
  const seconds = detail.seconds ?? (code === "busy" ? BUSY_RETRY_SECONDS : undefined);
  return seconds === undefined ? {} : { "Retry-After": String(seconds) };
}

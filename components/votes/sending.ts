// One wish, sent to the server.
import type { Tally } from "./wishes.ts";

/** The server does not know the reader any more. */
export class SignedOut extends Error {}

/** Longer nobody believes in a press. */
const PATIENCE = 15_000;

/** Throws SignedOut, the server's sentence where it refuses, and an error without words where it cannot be reached. */
export async function askForVote(articleId: string, commentId: string, on: boolean): Promise<Tally> {
  const answer = await fetch("/api/v1/recommendations", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ articleId, commentId, on }),
    signal: AbortSignal.timeout(PATIENCE),
  }).catch(() => null);
  if (answer?.ok) return (await answer.json()) as Tally;
  if (answer?.status === 401) throw new SignedOut();
  const refusal = answer && answer.status < 500 ? await answer.json().catch(() => null) : null;
  throw new Error(refusal?.error?.message ?? "");
}

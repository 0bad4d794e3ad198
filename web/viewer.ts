// From a cookie to the person: the only place where a request becomes a Viewer, in Next (session.ts) as in front of it (endpoint.ts). The
// session's row is looked at on every request, so that logging out, an ended session, a changed role or a suspension count from the next one on.
import { touchSession } from "#domain/accounts/sessions/commands.ts";
import { findSession, type LiveSession } from "#domain/accounts/sessions/queries.ts";
import { isSeenLongAgo } from "#domain/accounts/sessions/session-life.ts";
import { mintViewer, type Viewer } from "#domain/accounts/viewer.ts";
import { cookieIn, secretIn, sessionCookie } from "./session-cookie.ts";

export type { LiveSession };

/** The live session of a cookie's token. One statement; each five minutes another, which notes that it is in use. */
export async function sessionOf(token: string | null | undefined, now: Date): Promise<LiveSession | null> {
  const secret = token ? await secretIn(token) : null;
  const session = secret ? await findSession(secret, now) : null;
  if (session && isSeenLongAgo(session, now)) await touchSession(session.id, now);
  return session;
}

/** The live session behind a Cookie header; without our cookie in it, null without a statement. */
export const sessionBehind = (cookies: string | undefined, now: Date) =>
  sessionOf(cookieIn(cookies, sessionCookie()), now);

/** A suspended person is a viewer too: he may read, and policies refuse what he writes. Who owes a second step is one with a reader's rights. */
export const viewerOf = ({ account }: LiveSession): Viewer => mintViewer(account);

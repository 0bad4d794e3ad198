// Who is asking, for pages, actions and route handlers of Next; viewer.ts finds him.
import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { isFresh } from "#domain/accounts/proof/freshness.ts";
import { owesFactor, type Viewer } from "#domain/accounts/viewer.ts";
import { now } from "#lib/clock.ts";
import { Refusal } from "#lib/errors.ts";
import { enterPath } from "./return-path.ts";
import { SCRIPTS_COOKIE, secretIn, sessionCookie } from "./session-cookie.ts";
import { type LiveSession, sessionOf, viewerOf } from "./viewer.ts";

/** The secret that this browser's cookie holds, whether or not its session still lives. */
export async function browserSecret(): Promise<string | null> {
  const token = (await cookies()).get(sessionCookie())?.value;
  return token ? secretIn(token) : null;
}

/** This browser's live session; asked once per request. */
export const browserSession = cache(async () => sessionOf((await cookies()).get(sessionCookie())?.value, now()));

/** For commands that keep this browser's session and end others. Refuses: signed-out. */
export async function requireSession() {
  const session = await browserSession();
  if (!session) throw new Refusal("signed-out");
  return session;
}

/** The person behind the request, or null. */
export async function viewer(): Promise<Viewer | null> {
  const session = await browserSession();
  return session ? viewerOf(session) : null;
}

/**
 * For pages that are the same for everyone: null where the browser fills in by itself what is only its reader's (api/me), and then
 * without a query; the viewer where it runs no scripts.
 */
export async function pageViewer(): Promise<Viewer | null> {
  const jar = await cookies();
  if (!jar.has(sessionCookie()) || jar.get(SCRIPTS_COOKIE)?.value === "1") return null;
  return viewer();
}

/** Leads people who are not signed in to /login and then back to `path`. */
export async function requireViewer(path?: string): Promise<Viewer> {
  const found = await viewer();
  if (found) return found;
  // web/server.ts writes the path of every request into this header; what a client put there is checked like any other.
  return redirect(enterPath("/login", path ?? (await headers()).get("x-afterword-path")));
}

/** Pages of the desk: for people whom the policy does not let in they do not exist; who owes a second step for his role is led to where it is set up. */
export async function requireWho(mayEnter: (viewer: Viewer) => boolean): Promise<Viewer> {
  const found = await requireViewer();
  if (mayEnter(found)) return found;
  return owesFactor(found) && mayEnter({ ...found, role: found.heldRole })
    ? redirect("/settings/security")
    : notFound();
}

/**
 * For pages and actions that change how somebody logs in: his session, once he has shown within the last minutes who he is
 * (proof/freshness.ts). Who has not is led to /prove and from there back to `path`; an action that has typed words to keep puts them
 * into it.
 */
export async function requireFresh(path: string): Promise<LiveSession> {
  await requireViewer(path);
  const session = await requireSession();
  return isFresh(session, now()) ? session : redirect(enterPath("/prove", path));
}

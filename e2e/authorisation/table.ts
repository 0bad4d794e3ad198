// What may be seen here, and by whom: every page and route of the build, every endpoint in front of it; changes.ts has what may be done. The
// walk (authorisation.own.spec.ts) holds the build to both; what is new and in neither fails it. There is no proxy in front of the pages
// that could let anybody in or keep anybody out: each page, action and endpoint asks for itself, and the walk asks each.

import { ROLES, type Role } from "./roles.ts";

/** An answer: shown, led to logging in, led elsewhere on the site, refused, or there is no such thing. */
export type Seen = 200 | "login" | "elsewhere" | 401 | 403 | 404 | 405;
type Row = Record<Role, Seen>;

const all = (seen: Seen): Row => Object.fromEntries(ROLES.map((role) => [role, seen])) as Row;
const EVERYBODY = all(200);
const MISSING = all(404);
const MEMBERS: Row = { ...EVERYBODY, nobody: "login" };
const GUESTS: Row = { ...all("elsewhere"), nobody: 200 };
const only = (...roles: Role[]): Row => ({
  ...MISSING,
  nobody: "login",
  ...Object.fromEntries(roles.map((role) => [role, 200])),
});
/** A room of the desk: who owes a second step is led to where he sets it up. */
const room = (...roles: Role[]): Row => ({ ...only(...roles), lateAdmin: "elsewhere" });
/** Suspended, the staff has no desk. */
const DESK = room("editor", "admin");

/**
 * By the build's own names. `at`: addresses, whose parts in braces are things of the scene; `none`: addresses of what nobody may see, all 404
 * (or, where one has to log in first, that).
 */
export const ROUTES: Record<string, { at: string[]; seen: Row; none?: string[] }> = {
  "/(account)/confirm/page": { at: ["/confirm", "/confirm?key=guessed"], seen: EVERYBODY },
  "/(account)/drafts/page": { at: ["/drafts"], seen: EVERYBODY },
  "/(account)/forgot/page": { at: ["/forgot", "/forgot?done=asked"], seen: EVERYBODY },
  "/(account)/login/page": { at: ["/login"], seen: GUESTS },
  // Without a login that waits for it there is no second step.
  "/(account)/login/second/page": { at: ["/login/second"], seen: { ...GUESTS, nobody: "login" } },
  "/(account)/prove/page": { at: ["/prove"], seen: MEMBERS },
  "/(account)/register/page": { at: ["/register"], seen: GUESTS },
  "/(account)/register/with/page": { at: ["/register/with"], seen: { ...GUESTS, nobody: "login" } },
  "/(account)/reset/page": { at: ["/reset", "/reset?key=guessed"], seen: EVERYBODY },
  "/(account)/settings/page": { at: ["/settings"], seen: MEMBERS },
  "/(account)/settings/data/page": { at: ["/settings/data"], seen: MEMBERS },
  "/(account)/settings/linked/page": { at: ["/settings/linked"], seen: MEMBERS },
  "/(account)/settings/mutes/page": { at: ["/settings/mutes"], seen: MEMBERS },
  // They have just logged in; who has not is led to /prove first (STALE).
  "/(account)/settings/security/page": { at: ["/settings/security"], seen: MEMBERS },
  "/(account)/settings/security/app/page": { at: ["/settings/security/app"], seen: MEMBERS },
  "/(account)/settings/security/passkey/page": { at: ["/settings/security/passkey"], seen: MEMBERS },
  "/(account)/welcome/page": { at: ["/welcome", "/welcome?key=guessed"], seen: EVERYBODY },
  "/(desk)/desk/page": { at: ["/desk", "/desk?state=draft", "/desk?q=planted"], seen: DESK },
  "/(desk)/desk/articles/new/page": { at: ["/desk/articles/new"], seen: DESK },
  "/(desk)/desk/articles/[id]/page": { at: ["/desk/articles/{draftArticle}", "/desk/articles/{article}"], seen: DESK },
  "/(desk)/desk/articles/[id]/preview/page": { at: ["/desk/articles/{draftArticle}/preview"], seen: DESK },
  "/(desk)/desk/articles/[id]/revisions/[number]/page": {
    at: ["/desk/articles/{draftArticle}/revisions/1"],
    seen: DESK,
  },
  "/(desk)/desk/mail/page": { at: ["/desk/mail"], seen: room("admin") },
  "/(desk)/desk/mail/[name]/page": { at: ["/desk/mail/{letter}"], seen: room("admin") },
  "/(desk)/desk/pictures/page": { at: ["/desk/pictures"], seen: DESK },
  "/(desk)/desk/site/page": { at: ["/desk/site"], seen: room("admin") },
  "/(site)/page": { at: ["/", "/?before=nonsense"], seen: EVERYBODY },
  "/(site)/a/[slug]/page": {
    at: ["/a/{slug}", "/a/{slug}?draft={draft}", "/a/{slug}?held={held}"],
    seen: EVERYBODY,
    none: ["/a/{draftSlug}", "/a/{unpublishedSlug}"],
  },
  "/(site)/a/[slug]/c/[id]/page": {
    at: ["/a/{slug}/c/{comment}", "/a/{slug}/c/{withdrawn}"],
    seen: EVERYBODY,
    none: ["/a/{unpublishedSlug}/c/{beneath}"],
  },
  "/(site)/a/[slug]/c/[id]/edit/page": {
    at: ["/a/{slug}/c/{comment}/edit"],
    seen: only("author"),
    none: ["/a/{slug}/c/{hidden}/edit", "/a/{slug}/c/{withdrawn}/edit", "/a/{unpublishedSlug}/c/{beneath}/edit"],
  },
  "/(site)/a/[slug]/c/[id]/withdraw/page": {
    at: ["/a/{slug}/c/{comment}/withdraw"],
    seen: only("author"),
    none: ["/a/{slug}/c/{hidden}/withdraw", "/a/{unpublishedSlug}/c/{beneath}/withdraw"],
  },
  "/(site)/a/[slug]/c/[id]/join/page": {
    at: ["/a/{slug}/c/{lower}/join"],
    seen: only("moderator", "editor", "admin"),
    none: ["/a/{unpublishedSlug}/c/{beneath}/join"],
  },
  "/(site)/a/[slug]/c/[id]/history/page": {
    at: ["/a/{slug}/c/{comment}/history"],
    seen: EVERYBODY,
    none: [
      "/a/{slug}/c/{hidden}/history",
      "/a/{slug}/c/{withdrawn}/history",
      "/a/{unpublishedSlug}/c/{beneath}/history",
    ],
  },
  "/(site)/a/[slug]/changes/page": {
    at: ["/a/{slug}/changes"],
    seen: EVERYBODY,
    none: ["/a/{draftSlug}/changes", "/a/{unpublishedSlug}/changes"],
  },
  "/(site)/a/[slug]/outline/page": {
    at: ["/a/{slug}/outline"],
    seen: EVERYBODY,
    none: ["/a/{draftSlug}/outline", "/a/{unpublishedSlug}/outline"],
  },
  "/(site)/a/[slug]/find/page": {
    at: ["/a/{slug}/find?q=planted"],
    seen: EVERYBODY,
    none: ["/a/{draftSlug}/find?q=planted", "/a/{unpublishedSlug}/find?q=planted"],
  },
  "/(site)/a/[slug]/feed.xml/route": {
    at: ["/a/{slug}/feed.xml"],
    seen: EVERYBODY,
    none: ["/a/{draftSlug}/feed.xml", "/a/{unpublishedSlug}/feed.xml"],
  },
  "/(site)/a/[slug]/picture/[file]/route": { at: ["/a/{draftSlug}/picture/share.png"], seen: MISSING },
  "/(site)/offline/page": { at: ["/offline"], seen: EVERYBODY },
  "/(site)/search/page": { at: ["/search?q=planted", "/search?q=canary"], seen: EVERYBODY },
  "/(site)/topics/[slug]/page": { at: ["/topics/nothing"], seen: MISSING },
  "/(site)/u/[handle]/page": { at: ["/u/{authorHandle}"], seen: EVERYBODY },
  "/_global-error/page": { at: [], seen: MISSING },
  "/_not-found/page": { at: ["/not-here", "/desk/not-here"], seen: MISSING },
  "/api/auth/[...nextauth]/route": { at: ["/api/auth/session"], seen: EVERYBODY },
  "/api/light/route": { at: ["/api/light"], seen: all(405) },
  // No other site is offered here.
  "/api/sign-in-with/[provider]/route": { at: ["/api/sign-in-with/oidc"], seen: MISSING },
  "/api/sign-in-with/arrived/route": { at: ["/api/sign-in-with/arrived"], seen: all("login") },
  "/api/uploads/route": { at: ["/api/uploads"], seen: all(405) },
  "/feed.json/route": { at: ["/feed.json"], seen: EVERYBODY },
  "/feed.xml/route": { at: ["/feed.xml"], seen: EVERYBODY },
  "/fonts/specimens.css/route": { at: ["/fonts/specimens.css"], seen: EVERYBODY },
  "/icon/[file]/route": { at: ["/icon/nothing.png"], seen: MISSING },
  "/livez/route": { at: ["/livez"], seen: EVERYBODY },
  "/manifest.webmanifest/route": { at: ["/manifest.webmanifest"], seen: EVERYBODY },
  "/media/[...path]/route": { at: ["/media/../auth-secret", "/media/nothing/480.jpg"], seen: MISSING },
  // The walk comes from another address than this machine's.
  "/metrics/route": { at: ["/metrics"], seen: MISSING },
  "/readyz/route": { at: ["/readyz"], seen: EVERYBODY },
  "/robots.txt/route": { at: ["/robots.txt"], seen: EVERYBODY },
  "/sitemap.xml/route": { at: ["/sitemap.xml"], seen: EVERYBODY },
  "/words/[file]/route": { at: ["/words/nothing.js"], seen: MISSING },
  "GET /api/me": { at: ["/api/me", "/api/me?article={article}"], seen: EVERYBODY },
  "GET /api/v1/comments": {
    at: ["/api/v1/comments?article={article}&ids={comment},{withdrawn},{hidden}"],
    seen: EVERYBODY,
    none: [
      "/api/v1/comments?article={unpublishedArticle}&ids={beneath}",
      "/api/v1/comments?article={draftArticle}&ids={beneath}",
    ],
  },
  "GET /api/v1/branches": {
    at: ["/api/v1/branches?article={article}", "/api/v1/branches?article={article}&parent={comment}"],
    seen: EVERYBODY,
    none: [
      "/api/v1/branches?article={unpublishedArticle}",
      "/api/v1/branches?article={unpublishedArticle}&parent={beneath}",
    ],
  },
  "GET /api/v1/changes": {
    at: ["/api/v1/changes?article={article}&after=0"],
    seen: EVERYBODY,
    none: ["/api/v1/changes?article={unpublishedArticle}&after=0", "/api/v1/changes?article={draftArticle}&after=0"],
  },
  "GET /api/v1/live": { at: [], seen: EVERYBODY, none: ["/api/v1/live?article={unpublishedArticle}"] },
  "GET /api/v1/drafts": { at: ["/api/v1/drafts?article={article}"], seen: { ...EVERYBODY, nobody: 401 } },
  "GET /api/v1/waiting": { at: ["/api/v1/waiting?article={article}"], seen: { ...EVERYBODY, nobody: 401 } },
};

/** Where somebody is led to show again who he is, when his session is older than a few minutes. */
export const STALE = ["/settings/security", "/settings/security/app", "/settings/security/passkey"];

type Sight = { roles: readonly Role[]; at: RegExp };

/** What only some may see, and where. What is not named here nobody sees anywhere. */
export const SEEN_BY: Partial<Record<string, readonly Sight[]>> = {
  "canary-draft": [{ roles: ["editor", "admin"], at: /^\/desk/ }],
  "canary-unpublished": [{ roles: ["editor", "admin"], at: /^\/desk/ }],
  "canary-typed": [{ roles: ["author"], at: /^\/(drafts|api\/v1\/drafts|a\/)/ }],
  "canary-waiting": [{ roles: ["unconfirmed"], at: /^\/(drafts|api\/v1\/waiting|a\/)/ }],
  "canary-letter": [{ roles: ["admin"], at: /^\/desk\/mail/ }],
  "canary-identity": [{ roles: ["author"], at: /^\/settings\/linked/ }],
  "canary-passkey": [{ roles: ["author"], at: /^\/settings\/security/ }],
  ...Object.fromEntries(
    ROLES.map((role) => [
      `mail-of-${role}@`.toLowerCase(),
      [
        { roles: [role], at: /^\/(settings|drafts)/ },
        { roles: ["admin" as const], at: /^\/desk\/mail/ },
      ],
    ]),
  ),
};

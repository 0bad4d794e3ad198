// The service worker: gives pages that were read before when the site cannot be reached, and sends what waits when the browser says that
// there is a connection. It never stands in the way: who has a connection gets what the site answers, and any error of ours means the
// plain network.
import { deliver } from "#components/comments/outbox/deliver.ts";
import { OUTBOX } from "#components/comments/outbox/flag.ts";
import { mayKeepFile, OFFLINE } from "../may-keep.ts";
import { type Page, WORKER } from "../names.ts";
import { addressOf, findFile, findPage, forgetPages, keepAnswer, keepOffline, keepPage } from "./pages.ts";
import { scope } from "./scope.ts";

scope.addEventListener("install", (event) => {
  // A new one takes over at once: it changes nothing for a page that is open.
  event.waitUntil(scope.skipWaiting());
  // Where the browser knows it, what we have no part in does not even wake us.
  const network = { condition: { urlPattern: { pathname: "/api/*" } }, source: "network" };
  event.waitUntil((event.addRoutes?.([network]) ?? Promise.resolve()).catch(() => {}));
});

scope.addEventListener("activate", (event) => {
  // The page is asked for while the worker wakes.
  const preload = scope.registration.navigationPreload?.enable().catch(() => {});
  event.waitUntil(Promise.all([preload, scope.clients.claim(), keepOffline().catch(() => {})]));
});

scope.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET") return;
  const { origin } = new URL(request.url);
  if (origin !== location.origin) return;
  const address = addressOf(request.url);
  if (request.mode === "navigate") event.respondWith(page(address, event));
  else if (mayKeepFile(address)) event.respondWith(file(address, request));
});

type Viewing = Parameters<Parameters<typeof scope.addEventListener<"fetch">>[1]>[0];

async function page(address: string, event: Viewing): Promise<Response> {
  event.waitUntil(leaveIfGone());
  try {
    const answer = (await event.preloadResponse?.catch(() => undefined)) ?? (await fetch(event.request));
    event.waitUntil(keepAnswer(address, answer.clone()).catch(() => {}));
    return answer;
  } catch (error) {
    const kept = await findPage(address).catch(() => undefined);
    if (kept) return kept;
    throw error;
  }
}

/** From the site, and from the device where it has none: after a deploy the files of the build before are gone. */
async function file(address: string, request: Request): Promise<Response> {
  const answer = await fetch(request).catch(() => null);
  if (answer?.ok || answer?.type === "opaque" || answer?.status === 304 || answer?.status === 206) return answer;
  const kept = await findFile(address).catch(() => undefined);
  if (kept) return kept;
  return answer ?? Response.error();
}

let asked = false;

/** Once while it is awake: a site that has no worker any more, or another one's site, must not be left with ours. */
async function leaveIfGone(): Promise<void> {
  if (asked) return;
  asked = true;
  const answer = await fetch(WORKER, { method: "HEAD", cache: "no-store", credentials: "omit" }).catch(() => null);
  if (!answer || answer.status >= 500 || answer.status === 429) return;
  if (answer.ok && (answer.headers.get("content-type") ?? "").includes("javascript")) return;
  await scope.registration.unregister();
  await forgetPages();
}

scope.addEventListener("message", (event) => {
  event.waitUntil(keepPage(event.data as Page).catch(() => {}));
});

scope.addEventListener("sync", (event) => {
  if (event.tag === OUTBOX) event.waitUntil(send());
});

/** Throws while something is left: the browser then wakes us again, ever later. */
async function send(): Promise<void> {
  const left = await deliver({ hurry: true });
  if (left.length > 0) throw new Error(OFFLINE);
}

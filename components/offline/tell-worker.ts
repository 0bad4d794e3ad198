// Registers the worker and tells it what this page is made of, so that it can be read again without a connection.
import { type Page, WORKER } from "./names.ts";

/** Whoever is away for less has missed nothing worth a request. */
const WORTH_ANOTHER_LOOK_MS = 20_000;

let told: { page: string; at: number } | null = null;
let who: string | null = null;
let listening = false;

const here = () => location.pathname + location.search;

/** What the page loads only when there is no connection, while there is one: it becomes part of what the page is made of. */
const fetchForLater = () =>
  Promise.all([
    import("./seen.tsx"),
    import("#components/comments/outbox/queue.ts"),
    import("#components/comments/outbox/waiting-list.tsx"),
  ]).catch(() => {});

/** `reader`: whose page it is; "" for nobody, null where that could not be found out. Throws nothing. */
export async function tellWorker(reader: string | null): Promise<void> {
  who = reader;
  try {
    await navigator.serviceWorker.register(WORKER);
    await fetchForLater();
    await tell();
  } catch {
    // Forbidden, or its file is out of reach: pages are read as they always were.
    return;
  }
  if (listening) return;
  listening = true;
  // What was fetched into the page meanwhile, comments and further pages, should be there too.
  document.addEventListener("visibilitychange", () => {
    const isWorthIt = told === null || told.page !== here() || Date.now() - told.at > WORTH_ANOTHER_LOOK_MS;
    if (document.visibilityState === "hidden" && isWorthIt && navigator.onLine) void tell();
  });
}

async function tell(): Promise<void> {
  const { active } = await navigator.serviceWorker.ready;
  const names = performance.getEntriesByType("resource").map(({ name }) => new URL(name));
  const files = names
    .filter(({ origin }) => origin === location.origin)
    .map(({ pathname, search }) => pathname + search);
  told = { page: here(), at: Date.now() };
  const message: Page = { page: told.page, files: [...new Set(files)], who };
  active?.postMessage(message);
}

// Keeps pages with what they are made of, and gives them when the site cannot be reached.
import { isForAll, mayKeepFile, mayKeepPage, OFFLINE } from "../may-keep.ts";
import { PAGES, type Page, SHELF } from "../names.ts";
import { isAnother, type Kept, readShelf, type Shelf, tooMuch } from "../shelf.ts";

/** Kept by the answer itself a moment ago: it need not be asked for again. */
const FRESH_MS = 10_000;
/** Looks and words of the page for what was never read change with the site's settings. */
const OFFLINE_LIFE_MS = 24 * 60 * 60 * 1_000;

/** Of one connection or one answer, or no longer true of what is kept. */
const OWN = ["content-encoding", "content-length", "set-cookie", "vary", "etag", "date"];

/** A folder for each picture, a file for each size. */
const PICTURE = /^\/media\/[^/?]+/;

// One change of the list after the other.
let turn: Promise<unknown> = Promise.resolve();

function inTurn(work: (cache: Cache, shelf: Shelf) => Promise<Shelf>): Promise<void> {
  const mine = turn.then(async () => {
    const cache = await caches.open(PAGES);
    const known = await cache.match(SHELF);
    const shelf = await work(cache, readShelf(known && (await known.json().catch(() => null))));
    const gone = tooMuch(shelf, [OFFLINE]);
    for (const address of gone) await cache.delete(address);
    const kept = Object.fromEntries(Object.entries(shelf.kept).filter(([address]) => !gone.includes(address)));
    await cache.put(SHELF, new Response(JSON.stringify({ ...shelf, kept })));
  });
  turn = mine.catch(() => {});
  return mine;
}

export const addressOf = (url: string) => {
  const { pathname, search } = new URL(url);
  return pathname + search;
};

/** Keeps the answer to a page view, if it is one for everybody. Takes the answer's body. */
export async function keepAnswer(address: string, answer: Response): Promise<void> {
  if (isPage(address, answer)) await inTurn((cache, shelf) => put(cache, shelf, address, answer));
}

const isPage = (address: string, { status, headers }: Response) =>
  status === 200 &&
  mayKeepPage(address) &&
  (address === OFFLINE || isForAll(headers.get("cache-control"))) &&
  (headers.get("content-type") ?? "").startsWith("text/html");

async function put(cache: Cache, shelf: Shelf, address: string, answer: Response): Promise<Shelf> {
  const body = await answer.blob();
  const headers = new Headers(answer.headers);
  for (const name of OWN) headers.delete(name);
  await cache.put(address, new Response(body, { headers }));
  const entry: Kept = { at: Date.now(), bytes: body.size };
  if (mayKeepPage(address)) entry.title = /<title>([^<]*)/.exec(await body.text())?.[1] ?? "";
  return { ...shelf, kept: { ...shelf.kept, [address]: entry } };
}

/** What a page tells of itself. Whatever cannot be fetched is left out. */
export async function keepPage({ page, files, who }: Page): Promise<void> {
  await inTurn(async (cache, known) => {
    let shelf = known;
    if (isAnother(known, who)) {
      for (const request of await cache.keys()) await cache.delete(request);
      shelf = { who: "", kept: {} };
    }
    return { ...shelf, who: who ?? shelf.who };
  });
  if (!mayKeepPage(page)) return;
  await keepIf(page, FRESH_MS);
  for (const file of files.filter(mayKeepFile)) await keepIf(file, Number.POSITIVE_INFINITY);
  await keepPictures(page);
  await keepOffline();
}

/** Those of an article that its reader has not come to yet. In whatever size: where one is kept already, it will do. */
async function keepPictures(page: string): Promise<void> {
  const html = (await (await findFile(page))?.text()) ?? "";
  const article = html.slice(0, Math.max(0, html.indexOf("data-thread")));
  for (const [, src = ""] of article.matchAll(/<img[^>]* src="([^"]+)"/g))
    if (mayKeepFile(src) && !(await findFile(src))) await keepIf(src, Number.POSITIVE_INFINITY);
}

/** The page that is shown in place of those never read, with all that it names. */
export async function keepOffline(): Promise<void> {
  await keepIf(OFFLINE, OFFLINE_LIFE_MS);
  const page = await (await caches.open(PAGES)).match(OFFLINE);
  const named = (await page?.text())?.matchAll(/(?:src|href)="(\/[^"]+)"/g) ?? [];
  for (const [, file = ""] of named)
    if (mayKeepFile(file)) await keepIf(file.replaceAll("&amp;", "&"), Number.POSITIVE_INFINITY);
}

/** Fetches it unless it is there and younger than that. As a reader whom nobody knows: nothing private can come. */
async function keepIf(address: string, life: number): Promise<void> {
  const now = Date.now();
  let isThere = false;
  await inTurn(async (cache, shelf) => {
    const one = shelf.kept[address];
    isThere = one !== undefined && now - one.at < life && (await cache.match(address)) !== undefined;
    // Files are as young as the last page that needs them.
    const isFile = one !== undefined && one.title === undefined;
    return isThere && isFile ? { ...shelf, kept: { ...shelf.kept, [address]: { ...one, at: now } } } : shelf;
  });
  if (isThere) return;
  const answer = await fetch(address, { credentials: "omit", headers: { accept: "text/html,*/*" } }).catch(() => null);
  if (!answer?.ok || (mayKeepPage(address) && (answer.redirected || !isPage(address, answer)))) return;
  await inTurn((cache, shelf) => put(cache, shelf, address, answer));
}

/** A page as it was last seen, which says so itself; else the one for what was never read. Undefined where not even that is kept. */
export async function findPage(address: string): Promise<Response | undefined> {
  const cache = await caches.open(PAGES);
  const page = await cache.match(address);
  if (!page) return cache.match(OFFLINE);
  const { kept } = readShelf(await (await cache.match(SHELF))?.json());
  const at = new Date(kept[address]?.at ?? Date.now()).toISOString();
  return new Response((await page.text()).replace("<html", `<html data-seen="${at}"`), { headers: page.headers });
}

/** A picture also in another size than the one asked for: a screen that was turned asks for the larger one. */
export async function findFile(address: string): Promise<Response | undefined> {
  const cache = await caches.open(PAGES);
  const exact = await cache.match(address);
  const picture = PICTURE.exec(address)?.[0];
  if (exact || !picture) return exact;
  const other = (await cache.keys()).find(({ url }) => PICTURE.exec(addressOf(url))?.[0] === picture);
  return other && cache.match(other);
}

/** Nothing is left on the device. */
export const forgetPages = () => caches.delete(PAGES);

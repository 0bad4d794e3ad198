// The configuration for nginx that docs/operating.md gives, in front of a site: what it keeps and for whom, what it passes on, and what
// readers get while the site is away.
import { once } from "node:events";
import { request as ask, type IncomingMessage } from "node:http";
import { hasNginx, type Nginx, openNginx } from "../bench/nginx.ts";
import { type OwnSite, openOwnSite } from "../bin/testing/own-site.ts";
import { expect, type Page, test } from "./journey.ts";
import { commentSaying, newHandle, register, write } from "./people.ts";
import { fetchRaw, unpacked } from "./wire.ts";

const BENCH = "/a/who-moved-the-bench";

test.describe.configure({ mode: "serial" });
test.setTimeout(240_000);
test.skip(!hasNginx(), "There is no nginx on this machine.");

const environment = { ...process.env };
let site: OwnSite;
let nginx: Nginx;
const open: (() => unknown)[] = [];

test.beforeAll(async () => {
  site = await openOwnSite({ dist: ".next-test", demo: true });
  open.push(() => site.close());
  nginx = await openNginx(site.url);
  open.push(() => nginx.close());
});

test.afterAll(async () => {
  for (const close of open.reverse()) await close();
  // The other journeys of this process have a site of their own.
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
});

const get = (path: string, headers: Record<string, string> = {}) => fetchRaw(nginx.url + path, headers);

/**
 * One after another, so that some come within the second that the first one's page is kept. All at once they may all come while nginx asks
 * whether that has changed, and get what was there before.
 */
async function several(headers: Record<string, string>, path = BENCH) {
  const answers: Awaited<ReturnType<typeof get>>[] = [];
  for (let asked = 0; asked < 8; asked++) answers.push(await get(path, headers));
  return answers;
}

const cameFrom = (answers: Awaited<ReturnType<typeof get>>[]) => answers.map(({ headers }) => headers["x-cache"]);

/** The cookies of this browser, as it sends them to nginx. */
const cookiesOf = async (page: Page, but = "") =>
  (await page.context().cookies(nginx.url))
    .filter(({ name }) => name !== but)
    .map(({ name, value }) => `${name}=${value}`)
    .join("; ");

test("browsers share a page by what they can unpack, and know it again", async () => {
  const first = await get(BENCH, { "accept-encoding": "gzip, deflate, br, zstd" });
  expect(first.headers["content-encoding"]).toBe("br");
  const answers = await several({ "accept-encoding": "br;q=1.0, gzip;q=0.5" });
  expect(cameFrom(answers)).toContain("HIT");
  for (const { body } of answers) expect(body.equals(first.body)).toBe(true);
  const older = await get(BENCH, { "accept-encoding": "gzip, br;q=0" });
  expect(older.headers["content-encoding"]).toBe("gzip");
  const oldest = await get(BENCH);
  expect(oldest.headers["content-encoding"]).toBeUndefined();
  expect(await unpacked(older)).toBe(oldest.body.toString());
  const etag = String(first.headers.etag);
  expect((await get(BENCH, { "accept-encoding": "br", "if-none-match": etag })).status).toBe(304);
});

test("who reads without scripts gets pages of his own, and nobody else gets them", async ({ browser }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  await page.goto(nginx.url + BENCH);
  const handle = await register(page);
  const cookie = await cookiesOf(page, "afterword_wrote");
  const own = await get(BENCH, { cookie });
  expect(own.headers["x-cache"]).toBe("BYPASS");
  expect(own.body.toString()).toContain(handle);
  for (const { body } of await several({})) expect(body.toString()).not.toContain(handle);
  expect(cameFrom(await several({ cookie: `${cookie}; afterword_scripts=1` }))).toContain("HIT");
  const dark = { cookie: "afterword_light=dark" };
  expect((await get(BENCH, dark)).headers["x-cache"]).toBe("BYPASS");
  expect(cameFrom(await several({ cookie: "afterword_light=dark; afterword_scripts=1" }))).toContain("HIT");
});

test("what Next's router and the desk ask for goes past the cache", async () => {
  expect((await get(BENCH, { rsc: "1" })).headers["x-cache"]).toBe("BYPASS");
  // What is never kept is not even looked for.
  for (const path of ["/login", "/search?q=bench", "/api/me"]) {
    const { status, headers } = await get(path);
    expect([path, status, headers["x-cache"]]).toEqual([path, 200, undefined]);
  }
});

test("a comment written through it is there at once for its author and live for others", async ({ page }) => {
  await page.goto(nginx.url + BENCH);
  await register(page);
  await page.goto(nginx.url + BENCH);
  const thread = page.locator("section[data-thread]");
  const [article, seq] = [await thread.getAttribute("data-article"), await thread.getAttribute("data-seq")];
  const question = ask(`${nginx.url}/api/v1/live?article=${article}&after=${seq}`).end();
  const [stream] = (await once(question, "response")) as [IncomingMessage];
  expect(stream.headers["content-type"]).toContain("text/event-stream");
  const words = `Behind the proxy at ${newHandle()}`;
  const heard = untilSaid(stream, /^event: changes$/m);
  await write(page, "Post comment", { body: words });
  await expect(commentSaying(page, words)).toBeVisible();
  await heard;
  stream.destroy();
  const own = await get(`${BENCH}?order=newest`, { cookie: await cookiesOf(page) });
  expect(own.body.toString()).toContain(words);
  await expect.poll(async () => (await get(`${BENCH}?order=newest`)).body.toString().includes(words)).toBe(true);
});

test("an upload that the site has to refuse reaches it", async () => {
  const question = ask(`${nginx.url}/api/uploads`, { method: "POST", headers: { origin: nginx.url } });
  question.end(Buffer.alloc(6 * 1024 * 1024));
  const [answer] = (await once(question, "response")) as [IncomingMessage];
  answer.resume();
  expect(answer.headers["x-request-id"]).toBeDefined();
  expect(answer.statusCode).toBeLessThan(500);
});

test("while the site is away its last pages are sent", async () => {
  const before = await get("/", { "accept-encoding": "br" });
  await site.close();
  open.shift();
  const answers = await several({ "accept-encoding": "br" }, "/");
  for (const { status, body } of answers) {
    expect(status).toBe(200);
    expect(body.equals(before.body)).toBe(true);
  }
  expect((await get("/a/nobody-has-read-this")).status).toBe(502);
});

/** Resolves once this has come through the stream. */
function untilSaid(stream: IncomingMessage, wanted: RegExp): Promise<void> {
  let said = "";
  return new Promise((resolve, reject) => {
    stream.on("data", (part) => {
      said += part;
      if (wanted.test(said)) resolve();
    });
    stream.on("end", () => reject(new Error(`The stream ended after: ${said}`)));
  });
}

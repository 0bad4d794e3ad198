// What is sent from memory in front of Next (web/kept): in each form the same, never to whom it is not meant for, and never older than promised.
import { expect, type Page, test } from "./journey.ts";
import { newHandle, register } from "./people.ts";
import { fetchRaw, unpacked } from "./wire.ts";

const BENCH = "/a/who-moved-the-bench";
const KEPT = "public, max-age=0, s-maxage=1";
const ACCEPTS = { "accept-encoding": "gzip" };

const at = (path: string) => `${process.env.AFTERWORD_E2E_URL}${path}`;

/** How often pages of articles were rendered so far: answers from memory are counted elsewhere. */
async function rendered(): Promise<number> {
  const text = (await fetchRaw(at("/metrics"))).body.toString();
  const counts = text.matchAll(/^afterword_http_request_seconds_count\{route="article",method="GET",[^}]*\} (\d+)$/gm);
  return [...counts].reduce((sum, [, count]) => sum + Number(count), 0);
}

/** Registers in a browser with scripts, and gives what posting to the bench's discussion needs. */
async function writer(page: Page) {
  await page.goto(BENCH);
  await register(page);
  await page.goto(BENCH);
  const articleId = (await page.locator("section[data-thread]").getAttribute("data-article")) ?? "";
  return async (body: string) => {
    const data = { articleId, body, formKey: newHandle().padEnd(8, "x") };
    const headers = { origin: new URL(at("/")).origin };
    const answer = await page.request.post(at("/api/v1/comments"), { data, headers });
    expect(answer.status()).toBe(201);
  };
}

test("brotli, gzip and neither say the same, each with its own validator", async () => {
  const forms = await Promise.all(
    ["br", "gzip", "identity"].map((encoding) => fetchRaw(at(BENCH), { "accept-encoding": encoding })),
  );
  const [br, gzip, plain] = forms;
  expect(forms.map(({ headers }) => headers["content-encoding"])).toEqual(["br", "gzip", undefined]);
  const texts = await Promise.all(forms.map(unpacked));
  expect(texts[0]).toContain("Who moved the bench?");
  expect(new Set(texts).size).toBe(1);
  expect(new Set(forms.map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers, body } of forms) {
    expect(headers["content-length"]).toBe(String(body.length));
    expect(headers.vary).toBe("Accept-Encoding");
    expect(headers["cache-control"]).toContain(KEPT);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["set-cookie"]).toBeUndefined();
  }
  expect(br?.body.length).toBeLessThan(gzip?.body.length ?? 0);
  expect(gzip?.body.length).toBeLessThan(plain?.body.length ?? 0);
});

test("HEAD says what GET would, without the page", async () => {
  const [get, head] = await Promise.all(["GET", "HEAD"].map((method) => fetchRaw(at(BENCH), ACCEPTS, method)));
  expect(head?.body.length).toBe(0);
  expect(head?.status).toBe(200);
  expect(head?.headers["content-length"]).toBe(get?.headers["content-length"]);
  expect(head?.headers.etag).toBe(get?.headers.etag);
});

test("who has the page already is told so, whatever form he has", async () => {
  const { headers } = await fetchRaw(at(BENCH), ACCEPTS);
  const etag = String(headers.etag);
  for (const known of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
    const answer = await fetchRaw(at(BENCH), { ...ACCEPTS, "if-none-match": known });
    expect([known, answer.status, answer.body.length]).toEqual([known, 304, 0]);
    expect(answer.headers["cache-control"]).toContain(KEPT);
  }
  expect((await fetchRaw(at(BENCH), { ...ACCEPTS, "if-none-match": '"other"' })).status).toBe(200);
  const other = await fetchRaw(at(BENCH), { "accept-encoding": "br", "if-none-match": etag });
  expect([other.status, other.headers.etag]).toEqual([304, etag]);
});

test("feeds and files are kept as well, with their own rules for caches", async () => {
  const feed = await fetchRaw(at("/feed.xml"), ACCEPTS);
  expect(feed.headers["cache-control"]).toBe("public, max-age=60");
  const since = { "if-modified-since": String(feed.headers["last-modified"]) };
  expect((await fetchRaw(at("/feed.xml"), since)).status).toBe(304);

  const script = /\/_next\/static\/[^"]+\.js/.exec(await unpacked(await fetchRaw(at("/"))))?.[0] ?? "";
  const file = await fetchRaw(at(script), { "accept-encoding": "br" });
  expect(file.headers["content-encoding"]).toBe("br");
  expect(file.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
});

test("a link with marks of who sent it leads to the page that is kept", async () => {
  const [plain, marked] = await Promise.all(
    [BENCH, `${BENCH}?utm_source=mail`].map((path) => fetchRaw(at(path), ACCEPTS)),
  );
  expect(marked?.headers.etag).toBe(plain?.headers.etag);
});

test("what is for one reader, or for one time, is not kept", async () => {
  const answers = {
    "a session without scripts": await fetchRaw(at(BENCH), { cookie: "afterword.session=token" }),
    "a light without scripts": await fetchRaw(at(BENCH), { cookie: "afterword_light=dark" }),
    "a held text": await fetchRaw(at(`${BENCH}?held=abc`)),
    "an unknown parameter": await fetchRaw(at(`${BENCH}?fresh=1`)),
    search: await fetchRaw(at("/search?q=bench")),
    "log in": await fetchRaw(at("/login")),
    "what is not there": await fetchRaw(at("/a/no-such-article")),
  };
  for (const [what, { headers }] of Object.entries(answers))
    expect([what, headers["cache-control"]]).toEqual([what, expect.stringContaining("no-store")]);
  expect(await unpacked(answers["a light without scripts"])).toContain('data-light="dark"');
  expect(answers["what is not there"].status).toBe(404);
  // The router's own question is not for a page.
  expect((await fetchRaw(at(BENCH), { rsc: "1" })).headers["cache-control"] ?? "").not.toContain(KEPT);
});

test("with scripts a signed-in reader gets the page that all get", async ({ page }) => {
  await writer(page);
  expect((await page.request.get(at(BENCH))).headers()["cache-control"]).toContain(KEPT);
});

test("an author finds his words at once, each time, and others within a second", async ({ page }) => {
  const post = await writer(page);
  for (let time = 0; time < 5; time++) {
    const body = `The bench was here at ${newHandle()}`;
    await post(body);
    expect(await (await page.request.get(at(`${BENCH}?order=newest`))).text()).toContain(body);
    const posted = performance.now();
    await expect
      .poll(async () => (await unpacked(await fetchRaw(at(`${BENCH}?order=newest`)))).includes(body), {
        intervals: [50],
      })
      .toBe(true);
    expect(performance.now() - posted).toBeLessThan(2_000);
  }
});

test("a session alone is enough to find one's own words, for clients that keep no other cookies", async ({ page }) => {
  const post = await writer(page);
  const cookies = await page.context().cookies();
  const kept = cookies.filter(({ name }) => name !== "afterword_wrote");
  const cookie = kept.map(({ name, value }) => `${name}=${value}`).join("; ");
  for (let time = 0; time < 5; time++) {
    const body = `No bench at ${newHandle()}`;
    await post(body);
    expect(await unpacked(await fetchRaw(at(`${BENCH}?order=newest`), { cookie }))).toContain(body);
  }
});

test("a storm of comments renders the page once a second, while everyone gets it", async ({ page }) => {
  const post = await writer(page);
  await fetchRaw(at(BENCH), ACCEPTS);
  const before = await rendered();
  const begun = performance.now();
  let [sent, slowest] = [0, 0];
  while (performance.now() - begun < 4_000) {
    await post(`A storm: ${newHandle()}`);
    for (let reader = 0; reader < 10; reader++) {
      const asked = performance.now();
      expect((await fetchRaw(at(BENCH), ACCEPTS)).status).toBe(200);
      slowest = Math.max(slowest, performance.now() - asked);
      sent++;
    }
  }
  const seconds = (performance.now() - begun) / 1_000;
  expect(sent).toBeGreaterThan(100);
  expect((await rendered()) - before).toBeLessThanOrEqual(Math.ceil(seconds) + 1);
  expect((await rendered()) - before).toBeGreaterThan(0);
});

import { type APIRequestContext, expect, test } from "./journey.ts";

/** Statements that the site has sent to its database. */
async function statements(request: APIRequestContext): Promise<number> {
  const text = await (await request.get("/metrics")).text();
  return Number(/^afterword_db_queries_total (\d+)$/m.exec(text)?.[1]);
}

/** The least that something costs in a few goes: what the site does beside it only adds to that. */
async function leastOf(request: APIRequestContext, work: () => Promise<void>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let go = 0; go < 5; go++) {
    const before = await statements(request);
    await work();
    least = Math.min(least, (await statements(request)) - before);
  }
  return least;
}

/** What one view of the page costs, without what reading the figures costs itself. */
async function costOf(request: APIRequestContext, path: string): Promise<number> {
  const reading = await leastOf(request, async () => {});
  const view = async () => expect((await request.get(path)).status()).toBe(200);
  return (await leastOf(request, view)) - reading;
}

/** A parameter that means nothing: such a page is not kept, so that each view renders it. */
const rendered = (path: string) => `${path}?past=the-kept-pages`;

test("a page costs few statements, however long its discussion", async ({ request }) => {
  expect(await costOf(request, rendered("/"))).toBeLessThanOrEqual(4);
  const short = await costOf(request, rendered("/a/lost-property-this-quarter"));
  const long = await costOf(request, rendered("/a/who-moved-the-bench"));
  expect(short).toBeGreaterThan(0);
  // Beneath an article that was corrected, one statement more says which comments were written before.
  const corrected = await costOf(request, rendered("/a/the-crane-that-would-not-come-down"));
  expect(Math.max(short, long, corrected)).toBeLessThanOrEqual(6);
});

test("a page that is kept costs none", async ({ request }) => {
  await request.get("/a/who-moved-the-bench");
  expect(await costOf(request, "/a/who-moved-the-bench")).toBe(0);
});

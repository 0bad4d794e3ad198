import { type APIRequestContext, expect, test } from "@playwright/test";

/** Statements that the site has sent to its database. */
async function statements(request: APIRequestContext): Promise<number> {
  const text = await (await request.get("/metrics")).text();
  return Number(/^afterword_db_queries_total (\d+)$/m.exec(text)?.[1]);
}

/** The most that one view of the page costs, over a few views; what reading the figures costs itself is taken off. */
async function costOf(request: APIRequestContext, path: string): Promise<number> {
  const idle = await statements(request);
  const reading = (await statements(request)) - idle;
  let most = 0;
  for (let view = 0; view < 5; view++) {
    const before = await statements(request);
    expect((await request.get(path)).status()).toBe(200);
    most = Math.max(most, (await statements(request)) - before - reading);
  }
  return most;
}

test("a page costs few statements, however long its discussion", async ({ request }) => {
  expect(await costOf(request, "/")).toBeLessThanOrEqual(4);
  const short = await costOf(request, "/a/lost-property-this-quarter");
  const long = await costOf(request, "/a/who-moved-the-bench");
  expect(short).toBeGreaterThan(0);
  expect(Math.max(short, long)).toBeLessThanOrEqual(6);
});

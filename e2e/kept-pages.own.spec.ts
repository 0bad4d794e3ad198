// Two processes of one site on one database, and a database that goes away: what the one writes the other shows, and nothing wrong is kept.
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { brotliCompressSync, constants } from "node:zlib";
import { type OwnSite, openOwnSite } from "#bin/testing/own-site.ts";
import { openThrowaway } from "#lib/postgres/throwaway.ts";
import { expect, test } from "./journey.ts";
import { newHandle, register } from "./people.ts";
import { fetchRaw, unpacked } from "./wire.ts";

const BENCH = "/a/who-moved-the-bench";

/** Stands between the site and its database, so that it can be taken away. */
async function openLine(to: { host: string; port: number }) {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(to);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
    near.on("close", () => far.destroy());
    far.on("close", () => near.destroy());
  });
  const listen = async (port: number) => {
    server.listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  await listen(0);
  const { port } = server.address() as AddressInfo;
  const cut = () => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  return { port, cut, mend: () => listen(port) };
}

test.describe.configure({ mode: "serial" });
test.setTimeout(240_000);

const environment = { ...process.env };
let line: Awaited<ReturnType<typeof openLine>>;
let one: OwnSite;
let two: OwnSite;
const open: (() => unknown)[] = [];

test.beforeAll(async () => {
  const database = await openThrowaway();
  open.push(database.close);
  const address = new URL(database.url);
  line = await openLine({ host: address.hostname, port: Number(address.port) });
  open.push(line.cut);
  address.port = String(line.port);
  Object.assign(process.env, { DATABASE_URL: address.href, AUTH_SECRET: "two processes share one long secret" });
  one = await openOwnSite({ dist: ".next-test", demo: true });
  open.push(one.close);
  two = await openOwnSite({ dist: ".next-test", demo: false });
  open.push(two.close);
});

test.afterAll(async () => {
  for (const close of open.reverse()) await close();
  // The other journeys of this process have a site of their own.
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
});

test("whoever is first to ask for the style sheet gets it packed as tightly as can be", async () => {
  const page = await unpacked(await fetchRaw(one.url + BENCH));
  const sheet = await fetchRaw(one.url + (/href="([^"]+\.css)"/.exec(page)?.[1] ?? ""), { "accept-encoding": "br" });
  const tight = brotliCompressSync(await unpacked(sheet), { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
  expect(sheet.body.length).toBeGreaterThan(5_000);
  expect(sheet.body.length).toBeLessThan(tight.length * 1.01);
});

test("who writes through one process finds his words through the other, at once", async ({ page }) => {
  await page.goto(one.url + BENCH);
  await register(page);
  await page.goto(one.url + BENCH);
  const articleId = (await page.locator("section[data-thread]").getAttribute("data-article")) ?? "";
  for (let time = 0; time < 5; time++) {
    const [here, there] = time % 2 === 0 ? [one, two] : [two, one];
    const path = `${BENCH}?order=newest`;
    await fetchRaw(there.url + path);
    const body = `Across the road at ${newHandle()}`;
    const answer = await page.request.post(`${here.url}/api/v1/comments`, {
      data: { articleId, body, formKey: newHandle().padEnd(8, "x") },
      headers: { origin: here.url },
    });
    expect(answer.status()).toBe(201);
    expect(await (await page.request.get(there.url + path)).text()).toContain(body);
    for (const site of [here, there])
      await expect.poll(async () => (await unpacked(await fetchRaw(site.url + path))).includes(body)).toBe(true);
  }
});

test("while the database is away the last pages are sent, nothing wrong is kept, and all is well again by itself", async () => {
  const other = "/a/lost-property-this-quarter";
  const failed = () => one.said.filter((said) => said.includes(`"path":"${BENCH}","status":500`)).length;
  line.cut();
  // Until the page was tried and could not be rendered, twice: every answer meanwhile is the page.
  await expect
    .poll(
      async () => {
        const answer = await fetchRaw(one.url + BENCH);
        expect(answer.status).toBe(200);
        expect(await unpacked(answer)).toMatch(/Who moved the bench\?.*<\/html>/s);
        return failed();
      },
      { timeout: 60_000, intervals: [100] },
    )
    .toBeGreaterThanOrEqual(2);
  expect((await fetchRaw(one.url + other)).status).toBe(500);

  await line.mend();
  await expect.poll(async () => (await fetchRaw(one.url + other)).status, { timeout: 60_000 }).toBe(200);
  expect((await fetchRaw(one.url + BENCH)).status).toBe(200);
  expect(one.said.filter((said) => said.includes("TypeError"))).toEqual([]);
});

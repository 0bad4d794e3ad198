// Walks every page, route, endpoint and server action of the build as everybody, and holds what is seen and changed to authorisation/table.ts.
import { NO_LIMITS } from "#bin/testing/no-limits.ts";
import { type OwnSite, openOwnSite } from "#bin/testing/own-site.ts";
import { MINUTE } from "#lib/clock.ts";
import { openThrowaway } from "#lib/postgres/throwaway.ts";
import { actionBody, actions, readBuild } from "./authorisation/build.ts";
import { CHANGES, REPORTED } from "./authorisation/changes.ts";
import { ROLES, type Role } from "./authorisation/roles.ts";
import type { People, Things } from "./authorisation/scene.ts";
import { ROUTES, SEEN_BY, type Seen, STALE } from "./authorisation/table.ts";
import { expect, test } from "./journey.ts";

test.setTimeout(600_000);

/** "GET /api/…" and "POST /api/…": what is answered in front of Next, and the routes of Next that write. */
async function endpoints(): Promise<string[]> {
  const { listEndpoints } = await import("#bin/edge.ts");
  const nobodyFollows = { follow: () => {} } as unknown as Parameters<typeof listEndpoints>[0];
  const found = listEndpoints(nobodyFollows).map(({ method, path }) => `${method} ${path}`);
  return [...found, "POST /api/light", "POST /api/uploads"];
}

const environment = { ...process.env };
const open: (() => unknown)[] = [];
let site: OwnSite;
let people: People;
let things: Things;
let scene: typeof import("./authorisation/scene.ts");
let calls: typeof import("./authorisation/calls.ts");

test.beforeAll(async () => {
  const database = await openThrowaway();
  open.push(database.close);
  const AUTH_SECRET = "walking through the site takes a secret";
  Object.assign(process.env, { DATABASE_URL: database.url, AUTH_SECRET, LOG_LEVEL: "error" });
  site = await openOwnSite({ dist: ".next-test", demo: false, limits: NO_LIMITS });
  open.push(site.close);
  scene = await import("./authorisation/scene.ts");
  calls = await import("./authorisation/calls.ts");
  open.push((await import("#lib/db.ts")).disconnect);
  people = await scene.makePeople();
  things = await scene.plant(people);
  Object.assign(things, await scene.plantSecrets(people, things));
});

test.afterAll(async () => {
  for (const close of open.reverse()) await close();
  // The other journeys of this process have a site of their own.
  for (const name of Object.keys(process.env)) delete process.env[name];
  Object.assign(process.env, environment);
});

/** As from an address of its own, and not from this machine. */
const FROM = { "x-forwarded-for": "198.51.100.77" };

const fill = (address: string) => address.replace(/\{(\w+)\}/g, (_, name: string) => things[name] ?? "missing");

/** Scripts would fill in by themselves what is their reader's; without, the page holds all that he may see. */
async function look(address: string, headers: Record<string, string>): Promise<{ seen: Seen | number; text: string }> {
  const answer = await fetch(site.url + address, {
    headers: { accept: "text/html", ...FROM, ...headers },
    redirect: "manual",
  });
  const text = await answer.text();
  const location = answer.headers.get("location") ?? "";
  if (answer.status < 300 || answer.status >= 400) return { seen: answer.status as Seen, text };
  expect(new URL(location, site.url).origin, address).toBe(site.url);
  return { seen: new URL(location, site.url).pathname === "/login" ? "login" : "elsewhere", text };
}

test("the table names everything that the build has, and nothing else", async () => {
  const all = await endpoints();
  const routes = [...Object.keys(readBuild("app-paths-manifest.json")), ...all.filter((one) => one.startsWith("GET"))];
  expect(routes.sort()).toEqual(Object.keys(ROUTES).sort());
  const written = [
    ...actions().map(({ filename, exportedName }) => `${filename} ${exportedName}`),
    ...all.filter((one) => one.startsWith("POST")),
  ];
  expect(written.sort()).toEqual(Object.keys(CHANGES).sort());
  expect(Object.keys(readBuild("middleware-manifest.json").middleware)).toEqual([]);
});

test("everybody sees what the table says, and no canary anywhere else", async () => {
  const wrong: string[] = [];
  const canaries = [...Object.keys(SEEN_BY), ...scene.NEVER];
  for (const role of ROLES) {
    const cookie = await scene.cookieOf(people, role);
    for (const [name, { at, seen, none = [] }] of Object.entries(ROUTES)) {
      const wanted: [string, Seen[]][] = [
        ...at.map((address): [string, Seen[]] => [address, [seen[role]]]),
        ...none.map((address): [string, Seen[]] => [address, role === "nobody" ? [404, "login"] : [404]]),
      ];
      for (const [address, allowed] of wanted) {
        const path = fill(address);
        for (const rsc of (name.endsWith("/page") ? [{}, { rsc: "1" }] : [{}]) as Record<string, string>[]) {
          const found = await look(path, { ...cookie, ...rsc });
          // As data for the browser's router, what is missing and where one is led is said in the data.
          if (!("rsc" in rsc) && !allowed.includes(found.seen as Seen))
            wrong.push(`${role} at ${address}: ${found.seen}, and not ${allowed.join(" or ")}`);
          for (const canary of canaries) {
            const may = SEEN_BY[canary]?.some(({ roles, at }) => roles.includes(role) && at.test(path));
            if (!may && found.text.toLowerCase().includes(canary)) wrong.push(`${role} sees ${canary} at ${address}`);
          }
        }
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("the canaries sing where they may", async () => {
  const hears = async (role: Role, address: string) =>
    (await look(fill(address), await scene.cookieOf(people, role))).text.toLowerCase();
  expect(await hears("editor", "/desk?q=planted")).toContain("canary-draft");
  expect(await hears("admin", "/desk?q=planted")).toContain("canary-unpublished");
  expect(await hears("author", "/drafts")).toContain("canary-typed");
  expect(await hears("unconfirmed", "/drafts")).toContain("canary-waiting");
  expect(await hears("admin", "/desk/mail")).toContain("canary-letter");
  expect(await hears("author", "/settings/security")).toContain("canary-passkey");
  expect(await hears("reader", "/settings")).toContain("mail-of-reader");
});

test("what guards an account opens to nobody whose session is older than a few minutes", async () => {
  for (const role of ROLES.filter((one) => one !== "nobody")) {
    const cookie = await scene.cookieOf(people, role, new Date(Date.now() - 11 * MINUTE));
    for (const address of STALE) {
      const answer = await fetch(site.url + address, { headers: { ...FROM, ...cookie }, redirect: "manual" });
      const location = new URL(answer.headers.get("location") ?? "/", site.url);
      expect(location.pathname, `${role} at ${address}`).toBe("/prove");
    }
  }
  for (const name of ["removeAuthenticator", "removePasskey", "renewCodes"]) {
    const given = await scene.plant(people);
    const cookie = await scene.cookieOf(people, "author", new Date(Date.now() - 11 * MINUTE));
    const before = await scene.state();
    await call(`components/accounts/security/actions.ts ${name}`, given, { ...cookie, origin: site.url });
    expect(await scene.state(), name).toBe(before);
  }
});

test("what browsers report of themselves is taken from everywhere and changes nothing", async () => {
  const before = await scene.state();
  for (const origin of [undefined, "null", "https://elsewhere.example", site.url]) {
    const body = JSON.stringify({ "csp-report": { "document-uri": `${site.url}/`, "blocked-uri": "inline" } });
    const headers = { ...FROM, "content-type": "application/csp-report", ...(origin ? { origin } : {}) };
    expect((await fetch(site.url + REPORTED, { method: "POST", headers, body })).status, origin).toBe(204);
  }
  expect(await scene.state()).toBe(before);
});

const ORIGINS = { missing: undefined, foreign: "https://elsewhere.example", null: "null" };

/** Calls it and gives the status, with what a form was told. */
async function call(name: string, given: Things, headers: Record<string, string>) {
  const init = { method: "POST", redirect: "manual" as const };
  const action = actions().find(({ filename, exportedName }) => `${filename} ${exportedName}` === name);
  if (action) {
    const fields = calls.ACTIONS[action.exportedName];
    if (!fields) throw new Error(`Nobody knows how to call ${name}.`);
    const [page = ""] = Object.keys(action.workers);
    const known = ROUTES[`/${page.replace(/^app\//, "")}`]?.at[0] ?? "/";
    const body = actionBody(await fields(given));
    const answer = await fetch(site.url + fill(known), {
      ...init,
      body,
      headers: { ...FROM, ...headers, "next-action": action.id },
    });
    const [, told = ""] = /"message":"([^"]*)"/.exec(await answer.text()) ?? [];
    return { status: answer.status, told };
  }
  const address = name.replace("POST ", "");
  const json = calls.ENDPOINTS[name];
  const sent = json
    ? { body: JSON.stringify(json(given)), type: "application/json" }
    : { body: new Uint8Array(await scene.aPicture()), type: "image/png" };
  const answer = await fetch(site.url + address, {
    ...init,
    body: sent.body,
    headers: { ...FROM, ...headers, "content-type": sent.type },
  });
  return { status: answer.status, told: (await answer.text()).slice(0, 200) };
}

for (const [name, changers] of Object.entries(CHANGES)) {
  test(`${name} changes something for ${changers.join(", ") || "nobody"}`, async () => {
    const wrong: string[] = [];
    const cookies = new Map<Role, Record<string, string>>();
    for (const role of ROLES) cookies.set(role, await scene.cookieOf(people, role));
    let given = await scene.plant(people);
    let before = await scene.state();
    for (const role of ROLES) {
      const cookie = cookies.get(role);
      await Promise.all(
        Object.entries(ORIGINS).map(async ([kind, origin]) => {
          const { status } = await call(name, given, { ...cookie, ...(origin === undefined ? {} : { origin }) });
          if (status !== 403) wrong.push(`${role}, ${kind} origin: ${status}`);
        }),
      );
      if ((await scene.state()) !== before) wrong.push(`${role} changed something from elsewhere`);
      const { status, told } = await call(name, given, { ...cookie, origin: site.url });
      if (status >= 500) wrong.push(`${role}: ${status}`);
      const after = await scene.state();
      const changed = after !== before;
      if (changed !== changers.includes(role))
        wrong.push(`${role}: ${changed ? "changed something" : "changed nothing"} (${status} ${told})`);
      // What was changed is not there to be changed again.
      if (changed) given = await scene.plant(people);
      before = changed ? await scene.state() : after;
    }
    expect(wrong).toEqual([]);
  });
}

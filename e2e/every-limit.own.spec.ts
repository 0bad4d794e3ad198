// Every limit with the number that it has, by each of its own routes: what is just under it is let through, the next is not. How two processes
// count together, and what a reader sees, have journeys of their own (limits, mail-limits, sign-up).
import * as limits from "#domain/limits/limits.ts";
import { newId } from "#lib/ids.ts";
import { type Answer, attackedSite, isBroken } from "./attacks/site.ts";
import { actionBody } from "./authorisation/build.ts";
import { expect, test } from "./journey.ts";
import { type Count, type Scene, TRIPS, type Trip } from "./limits/trips.ts";

test.setTimeout(120_000);

/** Long enough to be told from an answer that was not held up. */
const WAIT_SECONDS = 3;
const target = attackedSite(`form-seconds=0,proofless-seconds=${WAIT_SECONDS}`);

async function newScene(): Promise<Scene> {
  const site = target();
  const { makeAccount } = await import("#prisma/factories.ts");
  Object.assign(site.things, await site.scene.plant(site.people));
  const people = { ...site.people, newcomer: await makeAccount({ handle: `new-${newId()}`.slice(0, 20) }) };
  const address = `198.51.100.${1 + Math.floor(Math.random() * 250)}`;
  const as: Scene["as"] = async (role) => ({
    // Without it a moderator asks (attacks/site.ts).
    cookie: "",
    ...(await site.scene.cookieOf(people, role as "reader")),
    "x-forwarded-for": address,
  });
  return {
    ...{ ...site, address, newcomer: people.newcomer, as },
    async send(name, role, fields = {}) {
      const known = (await site.calls.ACTIONS[name]?.(site.things)) ?? {};
      return site.act(name, actionBody({ ...known, ...fields }), await as(role));
    },
    async post(path, role, fields = {}) {
      const known = site.calls.ENDPOINTS[`POST ${path}`]?.(site.things) ?? {};
      const headers = { ...(await as(role)), "content-type": "application/json" };
      return site.ask(path, { method: "POST", headers, body: JSON.stringify({ ...known, ...fields }) });
    },
  };
}

/** Nothing is counted besides, so that no other limit comes first; what `keep` has counted stays. */
async function count(counts: Count[], keep = ""): Promise<void> {
  const { db } = await import("#lib/db.ts");
  await db().rateLimit.deleteMany({ where: keep ? { NOT: { key: { startsWith: `${keep}:` } } } : {} });
  const data = counts.map(([{ name, windowMs }, who, hits]) => ({
    ...{ key: `${name}:${who}`, hits, resetsAt: new Date(Date.now() + windowMs) },
  }));
  await db().rateLimit.createMany({ data });
}

const seen = ({ status, headers, text }: Answer) => `${status} ${[...headers.keys()].join()} ${text.slice(0, 2_000)}`;
const asksForSum = ({ text }: Answer) => text.includes('"challenge":');

function expectRefused({ limit, refused }: Trip, first: Answer, second: Answer, ms: number): void {
  if (refused === "asks for a sum") expect(asksForSum(second), seen(second)).toBe(true);
  else if (refused === "waits") expect(ms).toBeGreaterThanOrEqual(WAIT_SECONDS * 1_000);
  else if (refused === "answers with the first") {
    expect([first.status, second.status]).toEqual([201, 200]);
    expect(JSON.parse(second.text).id).toBe(JSON.parse(first.text).id);
  } else {
    expect(second.status, seen(second)).toBe(429);
    expect(second.headers.get("ratelimit-policy")).toBe(`${limit.limit};w=${limit.windowMs / 1_000}`);
    expect(second.headers.get("ratelimit-remaining")).toBe("0");
    const seconds = Number(second.headers.get("retry-after"));
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(limit.windowMs / 1_000);
  }
}

test("there is no limit without a route to it here", () => {
  const tripped = new Set(TRIPS.map(({ limit }) => limit.name));
  expect(Object.values(limits).filter(({ name }) => !tripped.has(name))).toEqual([]);
});

for (const trip of TRIPS)
  test(`${trip.limit.name}, by ${trip.by}`, async () => {
    const { limit, begin } = trip;
    const scene = await newScene();
    const [who, given] = [trip.who(scene), trip.given?.(scene) ?? []];
    await count(given);
    const attempt = await begin(scene);
    await count(who ? [...given, [limit, who, limit.limit - 1]] : given, who ? "" : limit.name);
    const first = await attempt();
    expect(first.status === 429 || isBroken(first), seen(first)).toBe(false);
    if (trip.refused === "asks for a sum") expect(asksForSum(first)).toBe(false);
    await count(given, limit.name);
    const begun = performance.now();
    const second = await attempt();
    expectRefused(trip, first, second, performance.now() - begun);
  });

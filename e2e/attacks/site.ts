// A site to be attacked: with people and things of the authorisation's scene, limits out of the way, and somebody who listens whether the site
// follows an address that a reader gave.
import { once } from "node:events";
import { type AddressInfo, createServer } from "node:net";
import { NO_LIMITS } from "#bin/testing/no-limits.ts";
import { type OwnSite, openOwnSite } from "#bin/testing/own-site.ts";
import { openThrowaway } from "#lib/postgres/throwaway.ts";
import { actions } from "../authorisation/build.ts";
import type { People, Things } from "../authorisation/scene.ts";
import { ROUTES } from "../authorisation/table.ts";
import { expect, test } from "../journey.ts";

export type Seen = { status: number; text: string };
export type Answer = Seen & { headers: Headers };
export type Ask = { method?: string; headers?: Record<string, string>; body?: BodyInit };

export type Target = {
  url: string;
  people: People;
  things: Things;
  scene: typeof import("../authorisation/scene.ts");
  calls: typeof import("../authorisation/calls.ts");
  canaryPort: number;
  /** How often somebody came to the canary. */
  knocks(): number;
  /** An address with the things of the scene in it. */
  fill(address: string): string;
  /** As a moderator, whose pace is not limited, unless other headers are given. Status 0 where no answer came. */
  ask(address: string, what?: Ask): Promise<Answer>;
  postJson(address: string, value: unknown): Promise<Answer>;
  /** Calls an action with this body. */
  act(name: string, body: BodyInit, headers?: Ask["headers"]): Promise<Answer>;
};

export const isBroken = ({ status, text }: Seen) =>
  status >= 500 || /\bat \S+ \(.*:\d+:\d+\)|PrismaClient|\$argon2id\$/.test(text);

/** For all tests of a file; ask for it when one runs. */
export function attackedSite(limits = NO_LIMITS): () => Target {
  const environment = { ...process.env };
  const open: (() => unknown)[] = [];
  let target: Target | undefined;

  test.beforeAll(async () => {
    const database = await openThrowaway();
    open.push(database.close);
    const AUTH_SECRET = "under attack the site keeps its secret";
    Object.assign(process.env, { DATABASE_URL: database.url, AUTH_SECRET, LOG_LEVEL: "error" });
    const site = await openOwnSite({ dist: ".next-test", demo: false, limits });
    open.push(site.close);
    target = await prepare(site, open);
  });

  test.afterAll(async () => {
    for (const close of open.reverse()) await close();
    // The other journeys of this process have a site of their own.
    for (const name of Object.keys(process.env)) delete process.env[name];
    Object.assign(process.env, environment);
  });

  return () => {
    if (!target) throw new Error("There is no site to attack yet.");
    return target;
  };
}

async function prepare(site: OwnSite, open: (() => unknown)[]): Promise<Target> {
  const scene = await import("../authorisation/scene.ts");
  const calls = await import("../authorisation/calls.ts");
  open.push((await import("#lib/db.ts")).disconnect);
  const people = await scene.makePeople();
  const things = await scene.plant(people);
  Object.assign(things, await scene.plantSecrets(people, things));
  const cookie = await scene.cookieOf(people, "moderator");
  const canary = await openCanary();
  open.push(canary.close);
  const fill = (address: string) => address.replace(/\{(\w+)\}/g, (_, name: string) => things[name] ?? "missing");
  const ask = async (address: string, { method = "GET", headers = {}, body }: Ask = {}): Promise<Answer> => {
    const sent = { method, redirect: "manual" as const, headers: { ...cookie, origin: site.url, ...headers } };
    const answer = await fetch(site.url + address, body === undefined ? sent : { ...sent, body }).catch(() => null);
    if (!answer) return { status: 0, headers: new Headers(), text: "" };
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };
  return {
    ...{ url: site.url, people, things, scene, calls, canaryPort: canary.port, knocks: canary.knocks, fill, ask },
    postJson: (address, value) =>
      ask(address, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(value),
      }),
    act(name, body, headers = {}) {
      const action = actions().find(({ exportedName }) => exportedName === name);
      const page = Object.keys(action?.workers ?? {})[0]?.replace(/^app\//, "/") ?? "";
      expect(ROUTES[page]?.at[0], name).toBeDefined();
      return ask(fill(ROUTES[page]?.at[0] ?? "/"), {
        method: "POST",
        headers: { ...headers, "next-action": action?.id ?? "" },
        body,
      });
    },
  };
}

/** Whoever comes here has followed an address that a reader gave. */
async function openCanary() {
  let knocks = 0;
  const canary = createServer((socket) => {
    knocks += 1;
    socket.destroy();
  }).listen(0, "127.0.0.1");
  await once(canary, "listening");
  const { port } = canary.address() as AddressInfo;
  return { port, knocks: () => knocks, close: () => canary.close() };
}

import { beforeEach, expect, test } from "vitest";
import { DAY, SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { makeAccount } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { checkPassword } from "../commands.ts";
import { inviteFirstAdmin, makeFirstAdmin } from "./commands.ts";
import { isInvitation } from "./queries.ts";

beforeEach(freshDatabase);

const start = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(start.getTime() + ms);
const person = (handle: string) => ({ handle, email: `${handle}@example.org`, password: "tram harbour onion ladder" });
const keyOf = (path: string | null) => new URL(path ?? "", "http://x").searchParams.get("key") ?? "";
const expired = { code: "expired" };

test("the link makes one administrator, who may be called so", async () => {
  const key = keyOf(await inviteFirstAdmin(start));
  expect(await isInvitation(key, start)).toBe(true);
  const id = await makeFirstAdmin(key, person("admin"), start);
  expect(await db().account.findUnique({ where: { id } })).toMatchObject({ role: "admin" });
  expect(await checkPassword("admin", "tram harbour onion ladder")).toBe(id);
  await expect(makeFirstAdmin(key, person("eve"), start)).rejects.toMatchObject(expired);
  expect(await isInvitation(key, start)).toBe(false);
  expect(await inviteFirstAdmin(start)).toBeNull();
});

test("of two who use it at once one comes too late", async () => {
  const key = keyOf(await inviteFirstAdmin(start));
  const both = await Promise.allSettled([
    makeFirstAdmin(key, person("ada"), start),
    makeFirstAdmin(key, person("eve"), start),
  ]);
  expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  expect(await db().account.count({ where: { role: "admin" } })).toBe(1);
});

test("each start makes a new link and voids the old one, also two starts at once", async () => {
  const old = keyOf(await inviteFirstAdmin(start));
  const keys = (await Promise.all([inviteFirstAdmin(start), inviteFirstAdmin(start)])).map(keyOf);
  expect(await isInvitation(old, start)).toBe(false);
  const open = await Promise.all(keys.map((key) => isInvitation(key, start)));
  expect(open.toSorted()).toEqual([false, true]);
  await expect(makeFirstAdmin(old, person("eve"), start)).rejects.toMatchObject(expired);
});

test("it is good for a day; a refused form does not use it up", async () => {
  const key = keyOf(await inviteFirstAdmin(start));
  await makeAccount({ handle: "ada" });
  await expect(makeFirstAdmin(key, person("ada"), start)).rejects.toMatchObject({ code: "taken" });
  expect(await isInvitation(key, later(DAY - SECOND))).toBe(true);
  await expect(makeFirstAdmin(key, person("eve"), later(DAY))).rejects.toMatchObject(expired);
  await makeFirstAdmin(key, person("eve"), later(DAY - SECOND));
});

test("demo authors without a login are no administrators; guessed keys open nothing", async () => {
  await makeAccount({ role: "admin", passwordHash: null });
  expect(await inviteFirstAdmin(start)).toMatch(/^\/welcome\?key=[\w-]{43}$/);
  for (const key of ["", "x", "undefined", "%"]) {
    expect(await isInvitation(key, start)).toBe(false);
    await expect(makeFirstAdmin(key, person("eve"), start)).rejects.toMatchObject(expired);
  }
});

import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { makeAccount } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { workOutLooks } from "./jobs.ts";
import { looksOf } from "./look-alike.ts";

beforeEach(freshDatabase);

test("names that came without are looked at, once", async () => {
  for (const handle of ["bill", "жанна", "morn"]) await makeAccount({ handle });
  expect(await workOutLooks()).toBe(3);
  expect(await workOutLooks()).toBe(0);
  for (const { handle, handleLooks } of await db().account.findMany()) expect(handleLooks).toBe(looksOf(handle));
});

import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { listMissingMigrations } from "./queries.ts";

test("a database at head misses none of the migrations; one that it never saw is named", async () => {
  const names = readdirSync("prisma/migrations", { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  expect(await listMissingMigrations(names)).toEqual([]);
  expect(await listMissingMigrations([...names, "29990101000000_future"])).toEqual(["29990101000000_future"]);
});

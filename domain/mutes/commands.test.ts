import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { muteReader, unmuteReader } from "./commands.ts";
import { MOST_MUTES } from "./limits.ts";
import { listMutedHandles, listMutes } from "./queries.ts";

beforeEach(freshDatabase);

const now = new Date("2026-06-30T12:00:00Z");

test("a reader mutes another for himself alone, staff too, and takes it back", async () => {
  const [ada, ben] = [
    viewerOf(await makeAccount({ handle: "Ada", email: null })),
    viewerOf(await makeAccount({ handle: "ben" })),
  ];
  await makeAccount({ handle: "Eve", email: null, role: "editor", displayName: "Eve E." });
  await muteReader(ada, { handle: "BEN" }, now);
  await muteReader(ada, { handle: "eve" }, new Date(now.getTime() + 1));
  await muteReader(ada, { handle: "eve" }, now);
  expect((await listMutedHandles(ada)).sort()).toEqual(["Eve", "ben"]);
  expect(await listMutes(ada)).toMatchObject([{ name: "Eve E." }, { handle: "ben" }]);
  expect(await listMutedHandles(ben)).toEqual([]);
  await unmuteReader(ada, { handle: "Ben" });
  await unmuteReader(ada, { handle: "nobody" });
  expect(await listMutedHandles(ada)).toEqual(["Eve"]);
  expect(await db().event.count()).toBe(0);
});

test("nobody mutes himself, a name that nobody has, or without end", async () => {
  const ada = viewerOf(await makeAccount({ handle: "ada" }));
  await expect(muteReader(ada, { handle: "Ada" }, now)).rejects.toMatchObject({ code: "not-allowed" });
  await expect(muteReader(ada, { handle: "nobody" }, now)).rejects.toMatchObject({ code: "not-found" });
  const crowd = Array.from({ length: MOST_MUTES + 1 }, (_, n) => ({
    id: `c${n}`,
    handle: `c${n}`,
    handleKey: `c${n}`,
  }));
  await db().account.createMany({ data: crowd.map((one) => ({ ...one, handle: `${one.handle}xx` })) });
  await db().mute.createMany({ data: crowd.slice(1).map(({ id }) => ({ accountId: ada.accountId, mutedId: id })) });
  await muteReader(ada, { handle: "c1" }, now);
  const refused = muteReader(ada, { handle: "c0" }, now);
  await expect(refused).rejects.toMatchObject({ code: "too-many", field: "mutes", detail: { limit: MOST_MUTES } });
});

import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { noteVisit } from "./commands.ts";
import { findVisit } from "./queries.ts";

beforeEach(freshDatabase);

const clock = (time: string) => Date.parse(`2026-05-02T${time}:00Z`);

test("visits of several devices become one, and nobody else's", async () => {
  const [article, ada, bob] = [await makeArticle(), await makeAccount(), await makeAccount()];
  const note = (since: string, at: string, by = ada) =>
    noteVisit(viewerOf(by), { articleId: article.id, since: clock(since), at: clock(at) }, new Date(clock("12:00")));
  expect(await findVisit(viewerOf(ada), article.id)).toBeNull();
  await note("09:00", "10:00");
  const both = { since: new Date(clock("10:00")), at: new Date(clock("12:00")) };
  expect(await note("12:00", "12:00")).toEqual(both);
  expect(await findVisit(viewerOf(ada), article.id)).toEqual(both);
  expect(await note("08:00", "08:30", bob)).toEqual({ since: new Date(clock("08:00")), at: new Date(clock("08:30")) });
  expect(await findVisit(viewerOf(ada), article.id)).toEqual(both);
});

test("devices that tell at once are both heard", async () => {
  const [article, ada] = [await makeArticle(), await makeAccount()];
  const hours = ["02:00", "03:00", "04:00", "05:00", "06:00", "07:00", "08:00", "09:00"];
  await Promise.all(
    hours.map((hour) =>
      noteVisit(
        viewerOf(ada),
        { articleId: article.id, since: clock(hour), at: clock(hour) },
        new Date(clock("12:00")),
      ),
    ),
  );
  const known = await findVisit(viewerOf(ada), article.id);
  expect(known?.at).toEqual(new Date(clock("09:00")));
  expect(known?.since.getTime()).toBeLessThan(clock("09:00"));
});

test("a clock that is ahead makes no visit of tomorrow", async () => {
  const [article, ada] = [await makeArticle(), await makeAccount()];
  const told = { articleId: article.id, since: clock("23:00"), at: clock("23:30") };
  const noon = new Date(clock("12:00"));
  expect(await noteVisit(viewerOf(ada), told, noon)).toEqual({ since: noon, at: noon });
});

test("only where readers can open the article, and nothing is recorded for others to see", async () => {
  const [draft, ada] = [await makeArticle({ publishedAt: null }), await makeAccount()];
  for (const articleId of [draft.id, "unknown"])
    await expect(noteVisit(viewerOf(ada), { articleId, since: 1, at: 2 }, new Date())).rejects.toMatchObject({
      code: "not-found",
    });
  const article = await makeArticle();
  await noteVisit(viewerOf(ada), { articleId: article.id, since: 1, at: 2 }, new Date());
  expect(await db().event.count()).toBe(0);
});

import { beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { publishArticle, reviseArticle, unpublishArticle } from "../commands.ts";
import { articleSchema } from "../schema.ts";
import { findDeskArticle, findParts, listDeskArticles, listRevisions, listSignatures } from "./queries.ts";

beforeEach(freshDatabase);

const at = (minute: number) => new Date(Date.UTC(2026, 4, 1, 8, minute));
const words = (articleId: string, title: string, revision = 0) =>
  articleSchema.parse({ articleId, revision, title, body: "Words.", topics: "Sea" });

test("the desk lists every article, the last saved first, by state and by words of the title", async () => {
  const editor = viewerOf(await makeAccount({ role: "editor" }));
  await reviseArticle(editor, words("a1", "100% draft"), at(1));
  await publishArticle(editor, words("a2", "Published"), at(2));
  await publishArticle(editor, words("a3", "Taken back"), at(3));
  await unpublishArticle(editor, { articleId: "a3" }, at(4));
  await reviseArticle(editor, words("a2", "Published, reworked", 1), at(5));

  const list = async (state: "all" | "draft" | "published" | "unpublished", search = "") =>
    (await listDeskArticles({ state, words: search, page: 1 })).items.map(({ id, state, pending }) => [
      id,
      state,
      pending,
    ]);
  expect(await list("all")).toEqual([
    ["a2", "published", true],
    ["a3", "unpublished", false],
    ["a1", "draft", false],
  ]);
  expect(await list("draft")).toEqual([["a1", "draft", false]]);
  expect(await list("published")).toEqual([["a2", "published", true]]);
  expect(await list("all", "REWORKED")).toEqual([["a2", "published", true]]);
  expect(await list("all", "%")).toEqual([["a1", "draft", false]]);
});

test("the form gets the newest version, readers' or not", async () => {
  const editor = viewerOf(await makeAccount({ role: "editor", displayName: "E. Ditor" }));
  await publishArticle(editor, words("a1", "First"), at(1));
  await reviseArticle(editor, { ...words("a1", "Second", 1), slug: "second" }, at(2));
  expect(await findDeskArticle("a1")).toMatchObject({
    slug: "first",
    revision: 2,
    shownRevision: 1,
    savedBy: "E. Ditor",
    savedAt: at(2),
    version: { title: "Second", slug: "second", topics: ["Sea"], authorId: editor.accountId },
  });
  expect((await listRevisions("a1")).map((revision) => [revision.number, revision.title])).toEqual([
    [2, "Second"],
    [1, "First"],
  ]);
});

test("an article that came in without revisions can be worked on", async () => {
  const { id } = await makeArticle({ title: "Imported" });
  expect(await findDeskArticle(id)).toMatchObject({ revision: 1, version: { title: "Imported", body: "The words." } });
});

test("staff can be named as authors, and whoever an article names now", async () => {
  const editor = await makeAccount({ role: "editor", handle: "b-editor" });
  await makeAccount({ role: "editor", handle: "gone", deletedAt: at(1) });
  await makeAccount({ handle: "reader" });
  const imported = await makeAccount({ handle: "an-import", displayName: "Old Author" });
  expect((await listSignatures(imported.id)).map((one) => one.name)).toEqual(["Old Author", "b-editor"]);
  expect((await listSignatures(editor.id)).map((one) => one.name)).toEqual(["b-editor"]);
});

test("a preview names topics as they are known, also one that nobody has used yet", async () => {
  const editor = viewerOf(await makeAccount({ role: "editor", handle: "mara" }));
  await publishArticle(editor, words("a1", "First"), at(1));
  const { version } = (await findDeskArticle("a1")) ?? {};
  if (!version) throw new Error("There is no article.");
  await db().topic.updateMany({ data: { name: "The sea" } });
  const parts = await findParts({ ...version, topics: ["sea", "New one"], leadImageId: "gone" });
  expect(parts.topics).toEqual([
    { slug: "sea", name: "The sea" },
    { slug: "new-one", name: "New one" },
  ]);
  expect(parts).toMatchObject({ lead: null, author: { handle: "mara", name: "mara" } });
});

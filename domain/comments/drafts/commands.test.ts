import { beforeEach, expect, test } from "vitest";
import { DAY, SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { editComment, postComment } from "../commands.ts";
import { holdComment } from "../held/commands.ts";
import { adoptHeld, discardDraft, recallDraft, saveDraft } from "./commands.ts";
import { MOST_DRAFTS } from "./limits.ts";
import { findDraft, hasDraftsOn, listDrafts, listDraftsOn } from "./queries.ts";

beforeEach(freshDatabase);

const now = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);

async function scene() {
  const [article, account] = [await makeArticle(), await makeAccount()];
  const viewer = viewerOf(account);
  let keys = 0;
  /** `typed`: seconds after ten by the device's own clock. */
  const save = (body: string, given: Partial<Parameters<typeof saveDraft>[1]> & { typed?: number; at?: Date } = {}) => {
    const { typed = ++keys, at = now, ...rest } = given;
    return saveDraft(
      viewer,
      {
        ...{ articleId: article.id, parentId: "", editing: "", formKey: "form-one", deviceId: "the-phone" },
        ...{ subject: "", body, typedAt: now.getTime() + typed * SECOND, ...rest },
      },
      "Firefox",
      at,
    );
  };
  const bodies = async () => (await listDrafts(viewer)).map((one) => one.body);
  return { article, account, viewer, save, bodies };
}

test("a form has one draft, its newest words; blank ones remove it", async () => {
  const { article, viewer, save, bodies } = await scene();
  expect(await save("The fog")).toEqual({ savedAt: now });
  expect(await save("The fog signal", { at: later(5 * SECOND) })).toEqual({ savedAt: later(5 * SECOND) });
  expect(await listDrafts(viewer)).toMatchObject([
    { body: "The fog signal", slug: article.slug, title: article.title, place: "open", device: "Firefox" },
  ]);
  expect(await hasDraftsOn(viewer, article.id)).toBe(true);
  expect(await save(" \n ", { at: later(9 * SECOND) })).toEqual({ savedAt: null });
  expect(await bodies()).toEqual([]);
  expect(await hasDraftsOn(viewer, article.id)).toBe(false);
});

test("two devices that type at once lose nothing, and which is the newer our clock tells", async () => {
  const { article, viewer, save } = await scene();
  // The phone's clock is an hour ahead.
  await save("On the phone.", { typed: 3600 });
  await save("At the desk.", { deviceId: "the-desk", formKey: "form-two", typed: 1, at: later(SECOND) });
  expect((await listDraftsOn(viewer, article.id)).map((one) => one.body)).toEqual(["At the desk.", "On the phone."]);
});

test("of ten savings at once, in whatever order they come, the last typed stays", async () => {
  const { save, bodies } = await scene();
  await Promise.all([3, 9, 1, 7, 10, 2, 8, 4, 6, 5].map((typed) => save("x".repeat(typed), { typed })));
  expect(await bodies()).toEqual(["x".repeat(10)]);
  expect(await save("xx", { typed: 2, at: later(DAY) })).toEqual({ savedAt: null, overtaken: true });
  expect(await save("", { typed: 2, at: later(DAY) })).toEqual({ savedAt: null });
  expect(await save("x".repeat(10), { typed: 2, at: later(DAY) })).toEqual({ savedAt: now });
  expect(await bodies()).toEqual(["x".repeat(10)]);
});

test("posting takes along what is in it, on every device, and leaves other words, also of its own form", async () => {
  const { article, viewer, save, bodies } = await scene();
  await save("Begun");
  await save("Begun, and", { deviceId: "the-desk" });
  await save("Begun, and continued at the office", { deviceId: "the-office" });
  await save("Begun, and finished.", { deviceId: "somewhere", formKey: "form-of-the-same-words" });
  await save("Something else.", { deviceId: "the-desk", formKey: "form-two" });
  await save("A reply with other words.", { formKey: "form-three", parentId: "parent" });
  const input = { articleId: article.id, parentId: "", subject: "", body: "Begun, and finished.", formKey: "form-one" };
  await postComment(viewer, input, now);
  const others = ["A reply with other words.", "Begun, and continued at the office", "Something else."];
  expect((await bodies()).sort()).toEqual(others);
  // Was on its way meanwhile.
  expect(await save("Begun", { typed: 1 })).toEqual({ savedAt: null });
  expect(await bodies()).toHaveLength(3);
});

test("what a form had saved before a slip was mended goes with it, and what its writer went on from elsewhere", async () => {
  const { article, viewer, save, bodies } = await scene();
  await save("Helo", { typed: 5 });
  await save("Hullo", { deviceId: "the-desk", at: later(SECOND) });
  await save("Hullo, hullo", { deviceId: "the-office", at: later(3 * SECOND) });
  const kept = (typed: number) => ({
    ...{ deviceId: "the-phone", typedAt: later(typed * SECOND), goneOnFrom: later(SECOND) },
  });
  const input = { articleId: article.id, parentId: "", subject: "", body: "Hello.", formKey: "form-one" };
  await postComment(viewer, { ...input, kept: kept(6) }, now);
  expect(await bodies()).toEqual(["Hullo, hullo"]);
  // Another tab of the browser has typed on in the same form.
  await save("Helo again", { formKey: "form-two", typed: 9 });
  await postComment(viewer, { ...input, body: "Hello again.", formKey: "form-two", kept: kept(8) }, now);
  expect((await bodies()).sort()).toEqual(["Helo again", "Hullo, hullo"]);
});

test("words that go on from what their form has posted are kept, however soon", async () => {
  const { article, viewer, save, bodies } = await scene();
  const input = { articleId: article.id, parentId: "", subject: "Fog", body: "The fog.", formKey: "form-one" };
  await postComment(viewer, input, now);
  expect(await save("The fog.")).toEqual({ savedAt: null });
  expect(await save("The fog. And the signal", { subject: "Fog" })).toEqual({ savedAt: now });
  expect(await bodies()).toEqual(["The fog. And the signal"]);
});

test("a comment that is refused keeps its draft, and sending it again removes what was saved in between", async () => {
  const { article, viewer, save, bodies } = await scene();
  await save("Words.");
  const input = { articleId: article.id, parentId: "", subject: "", body: "Words.", formKey: "form-one" };
  await db().thread.update({ where: { articleId: article.id }, data: { closedAt: now } });
  await expect(postComment(viewer, input, now)).rejects.toMatchObject({ code: "closed" });
  expect(await listDrafts(viewer)).toMatchObject([{ body: "Words.", place: "closed" }]);
  await db().thread.update({ where: { articleId: article.id }, data: { closedAt: null } });
  const { commentId } = await postComment(viewer, input, now);
  await save("Words. And more", { at: later(DAY) });
  await db().draft.create({
    data: {
      ...{ articleId: article.id, accountId: viewer.accountId, deviceId: "the-desk", formKey: "form-one", id: "d1" },
      ...{ parentId: "", editing: "", subject: "", body: "Wor", articleSlug: "", articleTitle: "", device: "" },
      ...{ typedAt: now, savedAt: now },
    },
  });
  expect(await postComment(viewer, input, later(DAY))).toMatchObject({ commentId, repeated: true });
  expect(await bodies()).toEqual(["Words. And more"]);
});

test("an edit takes its own draft along", async () => {
  const { article, viewer, save, bodies } = await scene();
  const input = { articleId: article.id, parentId: "", subject: "", body: "First.", formKey: "" };
  const { commentId } = await postComment(viewer, input, now);
  await save("First, bet", { editing: commentId, formKey: "edit-form", revision: 1 });
  await save("First, better", { editing: commentId, formKey: "edit-form", revision: 1 });
  expect(await listDraftsOn(viewer, article.id)).toMatchObject([{ body: "First, better", revision: 1 }]);
  await save("First, quite different", { editing: commentId, formKey: "edit-form", deviceId: "the-desk" });
  const edit = { articleId: article.id, commentId, subject: "", body: "First, better.", revision: 1 };
  await editComment(viewer, { ...edit, formKey: "edit-form" }, now);
  expect(await bodies()).toEqual(["First, quite different"]);
});

test("when article or parent are gone the words stay, and can be typed on", async () => {
  const { article, account, viewer, save } = await scene();
  const input = { articleId: article.id, parentId: "", subject: "", body: "Parent.", formKey: "" };
  const { commentId: parentId } = await postComment(viewer, input, now);
  await save("An answer", { parentId });
  const place = async () => (await listDrafts(viewer)).map((one) => one.place);
  expect(await listDrafts(viewer)).toMatchObject([{ place: "open", answering: account.handle }]);
  await db().comment.updateMany({ data: { withdrawnAt: now } });
  expect(await place()).toEqual(["gone"]);
  await db().comment.updateMany({ data: { withdrawnAt: null } });
  await db().article.update({ where: { id: article.id }, data: { unpublishedAt: now, title: "Secret now" } });
  expect(await save("An answer, longer", { parentId })).toEqual({ savedAt: now });
  expect(await listDrafts(viewer)).toMatchObject([{ body: "An answer, longer", title: article.title, place: "gone" }]);
  await expect(save("New", { formKey: "form-nine" })).rejects.toMatchObject({ code: "not-found" });
});

test("what is thrown away can be had back, also by typing on; nobody else's can be touched", async () => {
  const { article, viewer, save, bodies } = await scene();
  await save("Kept");
  const [draft] = await listDrafts(viewer);
  const id = draft?.id ?? "";
  const stranger = viewerOf(await makeAccount());
  await expect(discardDraft(stranger, id, now)).rejects.toMatchObject({ code: "not-found" });
  expect(await findDraft(stranger, article.id, id)).toBeNull();
  expect(await listDraftsOn(stranger, article.id)).toEqual([]);
  await discardDraft(viewer, id, now);
  expect(await bodies()).toEqual([]);
  await recallDraft(viewer, id);
  expect(await bodies()).toEqual(["Kept"]);
  await discardDraft(viewer, id, now);
  await save("Kept, typed on");
  expect(await bodies()).toEqual(["Kept, typed on"]);
});

test("an account has so many and no more, and those that it has can be typed on", async () => {
  const { save, bodies } = await scene();
  for (let i = 0; i < MOST_DRAFTS; i += 1) await save(`Draft ${i}`, { formKey: `form-key-${i}` });
  await expect(save("One more", { formKey: "one-too-many" })).rejects.toMatchObject({ code: "too-many" });
  await save("Draft 7, longer", { formKey: "form-key-7" });
  expect(await bodies()).toContain("Draft 7, longer");
});

test("what was sent before logging in is a draft of the account, and typing on replaces it", async () => {
  const { article, account, viewer, save } = await scene();
  const input = { articleId: article.id, parentId: "", subject: "", body: "Before login.", formKey: "form-one" };
  await holdComment({ hash: "holder", accountId: null }, input, now);
  expect(await adoptHeld(account.id, "", "Firefox", now)).toBe(0);
  expect(await adoptHeld(account.id, "holder", "Firefox", now)).toBe(1);
  expect(await adoptHeld(account.id, "holder", "Firefox", now)).toBe(0);
  expect(await listDrafts(viewer)).toMatchObject([{ body: "Before login.", formKey: "form-one" }]);
  await save("Before login, and after");
  expect(await listDrafts(viewer)).toMatchObject([{ body: "Before login, and after" }]);
});

test("the suspended keep no new drafts", async () => {
  const { article } = await scene();
  const suspended = viewerOf(await makeAccount({ suspendedAt: now }));
  const input = {
    ...{ articleId: article.id, parentId: "", editing: "", formKey: "form-one", deviceId: "the-phone" },
    ...{ subject: "", body: "Words", typedAt: 1 },
  };
  await expect(saveDraft(suspended, input, "", now)).rejects.toMatchObject({ code: "not-allowed" });
});

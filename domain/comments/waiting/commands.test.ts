import { beforeEach, describe, expect, test } from "vitest";
import { confirmAddress } from "#domain/accounts/address/commands.ts";
import { makeLink } from "#domain/accounts/links.ts";
import { hasDraftsOn, listDrafts } from "#domain/comments/drafts/queries.ts";
import { forgetSite } from "#domain/site/queries.ts";
import { MINUTE } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import type { Account } from "#prisma/client/client.ts";
import { findDrift } from "#prisma/drift.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { continueComment } from "../additions/commands.ts";
import { editComment, postComment } from "../commands.ts";
import { adoptHeld, saveDraft } from "../drafts/commands.ts";
import { holdComment } from "../held/commands.ts";
import { submitComment, takeBack } from "./commands.ts";
import { listWaiting } from "./queries.ts";
import { MOST_WAITING } from "./rule.ts";

beforeEach(async () => {
  await freshDatabase();
  await db().setting.create({ data: { key: "site", value: { unconfirmed: "wait" } } });
  forgetSite();
});

const now = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const newcomer = () => makeAccount({ emailConfirmedAt: null });
const words = (articleId: string, body: string, more = {}) => ({
  ...{ articleId, parentId: "", subject: "", body, formKey: "" },
  ...more,
});
async function confirm(account: Account, at = now) {
  const owner = { accountId: account.id, email: account.email ?? "" };
  return confirmAddress(await makeLink(db(), "confirm-address", owner, at), at);
}
const posted = (articleId: string) =>
  db().comment.findMany({ where: { articleId }, orderBy: { path: "asc" }, select: { body: true, parentId: true } });

describe("a comment of somebody who has not confirmed his address", () => {
  test("waits for himself alone: it is counted nowhere and found nowhere", async () => {
    const [article, account] = [await makeArticle(), await newcomer()];
    const { waits } = await submitComment(viewerOf(account), words(article.id, "I wait."), now);
    expect(waits?.slug).toBe(article.slug);
    expect(await posted(article.id)).toEqual([]);
    expect(await db().thread.findFirst()).toMatchObject({ commentCount: 0 });
    expect(await db().event.count()).toBe(0);
    expect(await listWaiting(viewerOf(account), article.id)).toMatchObject([{ body: "I wait.", title: article.title }]);
    expect(await listWaiting(viewerOf(await newcomer()), article.id)).toEqual([]);
  });

  test("cannot be posted, edited or gone on with by any other way", async () => {
    const [article, account] = [await makeArticle(), await newcomer()];
    const who = viewerOf(account);
    const own = await makeComment(article, { by: { ...account, emailConfirmedAt: now } });
    const refused = { code: "not-allowed", field: "address" };
    await expect(postComment(who, words(article.id, "Now."), now)).rejects.toMatchObject(refused);
    const edit = { ...words(article.id, "Other words."), commentId: own, revision: 1 };
    await expect(editComment(who, edit, now)).rejects.toMatchObject(refused);
    const more = { articleId: article.id, commentId: own, subject: "", body: "More.", formKey: "" };
    await expect(continueComment(who, more, now)).rejects.toMatchObject(refused);
  });

  test("is published at once where the publication wants it so", async () => {
    const [article, account] = [await makeArticle(), await newcomer()];
    // No mail server is named in tests: nobody could be asked.
    for (const unconfirmed of ["publish", "auto"]) {
      await db().setting.update({ where: { key: "site" }, data: { value: { unconfirmed } } });
      forgetSite();
      expect((await submitComment(viewerOf(account), words(article.id, unconfirmed), now)).posted).toBeDefined();
    }
    expect(await posted(article.id)).toHaveLength(2);
  });

  test("sent again is the same, and has the newest words", async () => {
    const [article, account] = [await makeArticle(), await newcomer()];
    const send = (body: string, formKey = "form-key-1", at = now) =>
      submitComment(viewerOf(account), words(article.id, body, { formKey }), at);
    const first = (await send("One.")).waits;
    expect((await send("One.")).waits).toEqual(first);
    expect((await send("One and a half.")).waits).toEqual(first);
    const keyless = (await send("Two.", "", later(1))).waits;
    expect((await send("Two.", "", later(2))).waits).toEqual(keyless);
    expect((await listWaiting(viewerOf(account))).map(({ body }) => body)).toEqual(["One and a half.", "Two."]);
  });

  test("is refused where it could never be posted, and when twenty wait already", async () => {
    const [article, account] = [await makeArticle(), await newcomer()];
    const who = viewerOf(account);
    const send = (given: object) => submitComment(who, { ...words(article.id, "Words."), ...given }, now);
    await expect(send({ articleId: "unknown" })).rejects.toMatchObject({ code: "not-found" });
    await expect(send({ parentId: "unknown" })).rejects.toMatchObject({ code: "not-found", field: "parent" });
    await expect(send({ body: "[a]: http://b" })).rejects.toMatchObject({ code: "missing" });
    for (let n = 0; n < MOST_WAITING; n += 1) await send({ body: `Words ${n}.` });
    await expect(send({})).rejects.toMatchObject({ code: "too-many", detail: { limit: MOST_WAITING } });
    await db().thread.updateMany({ data: { closedAt: now } });
    await expect(send({})).rejects.toMatchObject({ code: "closed" });
    const suspended = viewerOf({ ...account, suspendedAt: now });
    await expect(submitComment(suspended, words(article.id, "Words."), now)).rejects.toMatchObject({
      code: "not-allowed",
    });
  });

  test("takes along what was kept while it was typed, and a saving that comes late does not bring it back", async () => {
    const [article, account] = [await makeArticle(), await newcomer()];
    const who = viewerOf(account);
    const draft = { articleId: article.id, parentId: "", editing: "", formKey: "form-key-1", deviceId: "device-1" };
    const save = () => saveDraft(who, { ...draft, subject: "", body: "Typed.", typedAt: 1 }, "", now);
    await save();
    await submitComment(who, words(article.id, "Typed.", { formKey: "form-key-1" }), now);
    expect(await hasDraftsOn(who, article.id)).toBe(false);
    expect(await save()).toEqual({ savedAt: null });
    expect(await hasDraftsOn(who, article.id)).toBe(false);
  });

  test("leaves what another device has in the same form, and what is typed on after it was sent", async () => {
    const [article, account] = [await makeArticle(), await newcomer()];
    const who = viewerOf(account);
    const place = { articleId: article.id, parentId: "", editing: "", formKey: "form-key-1", subject: "" };
    const save = (deviceId: string, body: string, typedAt: number) =>
      saveDraft(who, { ...place, deviceId, body, typedAt }, "", now);
    await save("device-one", "A slip that is menedd", 10);
    await save("device-two", "Quite other words.", 10);
    const kept = { deviceId: "device-one", typedAt: new Date(10), goneOnFrom: new Date(0) };
    const sent = words(article.id, "A slip that is mended.", { formKey: place.formKey, kept });
    await submitComment(who, sent, now);
    expect((await listDrafts(who)).map(({ body }) => body)).toEqual(["Quite other words."]);
    expect(await save("device-one", "A slip that is mended. And more.", 20)).toEqual({ savedAt: now });
    await confirm(account);
    const left = (await listDrafts(who)).map(({ body }) => body);
    expect(left.toSorted()).toEqual(["A slip that is mended. And more.", "Quite other words."]);
  });

  test("takes along what was sent before its writer had an account, and is found on another device after the link", async () => {
    const article = await makeArticle();
    const sent = words(article.id, "Before I was known.", { formKey: "form-key-1" });
    await holdComment({ hash: "holder", accountId: null }, sent, now);
    const account = await newcomer();
    await adoptHeld(account.id, "holder", "Phone", now);
    expect(await listDrafts(viewerOf(account))).toHaveLength(1);
    await submitComment(viewerOf(account), sent, now);
    expect(await listDrafts(viewerOf(account))).toEqual([]);
    expect(await db().heldComment.count()).toBe(0);
    expect(await confirm(account)).toMatchObject({ posted: 1, drafts: 0 });
    expect(await posted(article.id)).toEqual([{ body: "Before I was known.", parentId: null }]);
  });
});

describe("confirming the address", () => {
  test("posts what waited, in order, each once, and never again", async () => {
    const [article, other, account] = [await makeArticle(), await makeArticle(), await newcomer()];
    const who = viewerOf(account);
    const parentId = await makeComment(article, { body: "A question." });
    for (const [n, body] of ["First.", "Second.", "Third."].entries())
      await submitComment(who, words(article.id, body, { formKey: `form-key-${n}` }), later(n));
    await submitComment(who, words(article.id, "An answer.", { parentId }), later(5));
    await submitComment(who, words(other.id, "Elsewhere."), later(6));
    expect(await confirm(account, later(MINUTE))).toMatchObject({ posted: 5, drafts: 0 });
    expect(await posted(article.id)).toEqual([
      { body: "A question.", parentId: null },
      { body: "An answer.", parentId },
      ...["First.", "Second.", "Third."].map((body) => ({ body, parentId: null })),
    ]);
    expect(await posted(other.id)).toHaveLength(1);
    expect(await db().event.count({ where: { type: "comment.posted", actorId: account.id } })).toBe(5);
    expect(await findDrift()).toEqual([]);
    expect(await confirm(account)).toMatchObject({ posted: 0, drafts: 0 });
    // Sent once more by a page that did not hear of it.
    const confirmed = viewerOf(await db().account.findUniqueOrThrow({ where: { id: account.id } }));
    const again = await submitComment(confirmed, words(article.id, "First.", { formKey: "form-key-0" }), later(MINUTE));
    expect(again.posted?.repeated).toBe(true);
    expect(await posted(article.id)).toHaveLength(5);
  });

  test("makes drafts of what may not stand there any more", async () => {
    const [open, closed, gone] = [await makeArticle(), await makeArticle(), await makeArticle()];
    const account = await newcomer();
    const who = viewerOf(account);
    const parentId = await makeComment(open);
    await submitComment(who, words(open.id, "Hidden parent.", { parentId }), now);
    await submitComment(who, words(open.id, "Fine."), now);
    await submitComment(who, words(closed.id, "Closed."), now);
    await submitComment(who, words(gone.id, "Gone."), now);
    await db().comment.updateMany({ where: { id: parentId }, data: { hiddenAt: now } });
    await db().thread.update({ where: { articleId: closed.id }, data: { closedAt: now } });
    await db().article.update({ where: { id: gone.id }, data: { unpublishedAt: now } });
    expect(await confirm(account)).toMatchObject({ posted: 1, drafts: 3 });
    expect((await listDrafts(who)).map(({ body }) => body).toSorted()).toEqual(["Closed.", "Gone.", "Hidden parent."]);
    expect(await db().waitingComment.count()).toBe(0);
  });

  test("posts nothing of the suspended, and loses nothing", async () => {
    const [article, account] = [await makeArticle(), await newcomer()];
    await submitComment(viewerOf(account), words(article.id, "Words."), now);
    await db().account.update({ where: { id: account.id }, data: { suspendedAt: now } });
    expect(await confirm(account)).toMatchObject({ posted: 0, drafts: 1 });
    expect(await posted(article.id)).toEqual([]);
  });

  test("in the moment in which a comment is sent leaves none behind", async () => {
    for (let round = 0; round < 8; round += 1) {
      const [article, account] = [await makeArticle(), await newcomer()];
      const who = viewerOf(account);
      await Promise.all([
        confirm(account),
        ...[1, 2, 3].map((n) =>
          submitComment(who, words(article.id, `Words ${n}.`, { formKey: `form-key-${n}` }), now),
        ),
      ]);
      expect(await posted(article.id)).toHaveLength(3);
      expect(await db().waitingComment.count()).toBe(0);
    }
  });
});

describe("taking it back", () => {
  test("gives a draft with its words and key; thrown away it can be had back", async () => {
    const [article, account] = [await makeArticle(), await newcomer()];
    const who = viewerOf(account);
    const send = async (body: string) =>
      (await submitComment(who, words(article.id, body, { formKey: `key-of-${body}` }), now)).waits?.id ?? "";
    const back = await takeBack(who, { articleId: article.id, waiting: await send("kept") }, {}, now);
    expect(back).toMatchObject({ slug: article.slug, parentId: "" });
    await takeBack(who, { articleId: article.id, waiting: await send("thrown") }, { discard: true }, now);
    expect(await listWaiting(who)).toEqual([]);
    expect((await listDrafts(who)).map(({ body, formKey }) => [body, formKey])).toEqual([["kept", "key-of-kept"]]);
    expect(await db().draft.count({ where: { discardedAt: now } })).toBe(1);
  });

  test("is for its writer, and once", async () => {
    const [article, account] = [await makeArticle(), await newcomer()];
    const { waits } = await submitComment(viewerOf(account), words(article.id, "Mine."), now);
    const input = { articleId: article.id, waiting: waits?.id ?? "" };
    const other = viewerOf(await newcomer());
    await expect(takeBack(other, input, {}, now)).rejects.toMatchObject({ code: "not-found" });
    const both = await Promise.allSettled([1, 2].map(() => takeBack(viewerOf(account), input, {}, now)));
    expect(both.map((one) => one.status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect(await db().draft.count()).toBe(1);
  });
});

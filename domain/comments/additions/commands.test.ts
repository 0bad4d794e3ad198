import { beforeEach, describe, expect, test } from "vitest";
import { HOUR, MINUTE } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import type { Account } from "#prisma/client/client.ts";
import { findDrift } from "#prisma/drift.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { editComment, postComment, withdrawComment } from "../commands.ts";
import { MAX_BODY } from "../limits.ts";
import { readAdditions } from "./addition.ts";
import { continueComment } from "./commands.ts";

beforeEach(freshDatabase);

const at = new Date("2026-05-02T10:00:00Z");
const soon = new Date(at.getTime() + 3 * MINUTE);
const times = <T>(n: number, make: (i: number) => Promise<T>) =>
  Promise.all(Array.from({ length: n }, (_, i) => make(i)));
const stored = (articleId: string, id: string) =>
  db().comment.findUniqueOrThrow({ where: { articleId_id: { articleId, id } } });

async function cutOff(body = "PLEASE RETU") {
  const article = await makeArticle();
  const by = await makeAccount();
  const commentId = await makeComment(article, { by, body, at });
  const go = (given: object = {}, now = soon, account: Account = by) => {
    const input = { articleId: article.id, commentId, subject: "", body: "RN *TO* SENDER", formKey: "", ...given };
    return continueComment(viewerOf(account), input, now);
  };
  return { article, by, commentId, go };
}

describe("continuing", () => {
  test("puts the text behind the first, with its time, and all words where they are looked for", async () => {
    const { article, by, commentId, go } = await cutOff();
    expect(await go()).toMatchObject({ slug: article.slug, commentId, repeated: false, seq: 2 });
    const row = await stored(article.id, commentId);
    expect(row).toMatchObject({
      body: "PLEASE RETU",
      bodyText: "PLEASE RETU\nRN TO SENDER",
      revision: 2,
      editedAt: null,
    });
    expect(readAdditions(row.additions)).toEqual([
      {
        kind: "continued",
        at: soon.toISOString(),
        body: "RN *TO* SENDER",
        html: expect.stringContaining("<em>TO</em>"),
      },
    ]);
    expect(await db().commentRevision.findMany()).toMatchObject([{ number: 1, body: "PLEASE RETU", writtenAt: at }]);
    expect(await db().event.findMany({ where: { seq: 2 } })).toMatchObject([
      { type: "comment.continued", actorId: by.id, payload: { commentId, revision: 2 } },
    ]);
    expect(await db().comment.count()).toBe(1);
    expect(await findDrift()).toEqual([]);
  });

  test("sent ten times at once, with a key or without, is said once, with the same answer", async () => {
    for (const formKey of ["key-of-this-form", ""]) {
      const { article, commentId, go } = await cutOff();
      const answers = await times(10, () => go({ formKey }));
      expect(new Set(answers.map((answer) => answer.commentId))).toEqual(new Set([commentId]));
      expect(answers.filter(({ repeated }) => !repeated)).toHaveLength(1);
      expect(readAdditions((await stored(article.id, commentId)).additions)).toHaveLength(1);
    }
  });

  test("other words under the same key are refused, and the comment named", async () => {
    const { article, commentId, go } = await cutOff();
    await go({ formKey: "same-form" });
    const spent = { code: "conflict", field: "formKey", detail: { slug: article.slug, commentId } };
    await expect(go({ formKey: "same-form", body: "And more." })).rejects.toMatchObject(spent);
    await go({ formKey: "next-form", body: "And more." });
    expect(readAdditions((await stored(article.id, commentId)).additions)).toHaveLength(2);
  });

  test("a form whose other button had already made it an answer is that answer", async () => {
    const { article, by, commentId, go } = await cutOff();
    const sent = { subject: "", body: "RN TO SENDER", formKey: "one-form-two-buttons" };
    const answer = await postComment(viewerOf(by), { articleId: article.id, parentId: commentId, ...sent }, soon);
    expect(await go(sent)).toMatchObject({ commentId: answer.commentId, repeated: true });
    expect(readAdditions((await stored(article.id, commentId)).additions)).toEqual([]);
  });

  test("a form that has continued a comment makes no answer of it when its other button is pressed", async () => {
    const { article, by, commentId, go } = await cutOff();
    const sent = { subject: "", body: "RN TO SENDER", formKey: "one-form-two-buttons" };
    await go(sent);
    const answer = (body: string) =>
      postComment(viewerOf(by), { articleId: article.id, parentId: commentId, ...sent, body }, soon);
    expect(await answer(sent.body)).toMatchObject({ commentId, repeated: true });
    await expect(answer("Other words.")).rejects.toMatchObject({ code: "conflict", field: "formKey" });
    expect(await db().comment.count()).toBe(1);
  });

  test("is refused once somebody else has answered, also further below, and not by what cannot be read", async () => {
    const { article, by, commentId, go } = await cutOff();
    const other = await makeAccount();
    const own = await makeComment(article, { by, parentId: commentId });
    const answer = await makeComment(article, { by: other, parentId: own });
    await expect(go()).rejects.toMatchObject({ code: "conflict", field: "continuation" });
    await withdrawComment(viewerOf(other), { articleId: article.id, commentId: answer }, soon);
    await expect(go()).resolves.toMatchObject({ repeated: false });
  });

  test("is refused where it must be", async () => {
    const { article, commentId, go } = await cutOff();
    await expect(go({}, new Date(at.getTime() + HOUR + 1))).rejects.toMatchObject({ code: "expired" });
    await expect(go({}, soon, await makeAccount())).rejects.toMatchObject({ code: "not-allowed" });
    await expect(go({}, soon, await makeAccount({ suspendedAt: at }))).rejects.toMatchObject({ code: "not-allowed" });
    await expect(go({ commentId: "nowhere" })).rejects.toMatchObject({ code: "not-found" });
    const limit = MAX_BODY - "PLEASE RETU".length - 2;
    const long = "x".repeat(limit + 1);
    await expect(go({ body: long })).rejects.toMatchObject({ code: "too-long", field: "body", detail: { limit } });
    await db().thread.update({ where: { articleId: article.id }, data: { closedAt: at } });
    await expect(go()).rejects.toMatchObject({ code: "closed" });
    expect(await stored(article.id, commentId)).toMatchObject({ additions: [], revision: 1 });
  });

  test("a subject that was typed stands above the words", async () => {
    const { article, commentId, go } = await cutOff();
    await go({ subject: "*Now*", body: "On." });
    expect((await stored(article.id, commentId)).bodyText).toBe("PLEASE RETU\n*Now*\nOn.");
  });
});

describe("editing what was continued", () => {
  test("before anybody has answered makes it one text", async () => {
    const { article, by, commentId, go } = await cutOff();
    await go({ body: "RN TO SENDER" });
    const edit = { articleId: article.id, commentId, subject: "", body: "PLEASE RETURN TO SENDER", revision: 2 };
    await editComment(viewerOf(by), edit, soon);
    const row = await stored(article.id, commentId);
    expect(row).toMatchObject({ body: "PLEASE RETURN TO SENDER", additions: [], revision: 3, changedAt: null });
    const [, former] = await db().commentRevision.findMany({ orderBy: { number: "asc" } });
    expect(former).toMatchObject({ body: "PLEASE RETU\n\nRN TO SENDER", writtenAt: soon });
  });

  test("does not make a late second sending of the same form another text", async () => {
    const { article, by, commentId, go } = await cutOff();
    const sent = { body: "RN TO SENDER", formKey: "answer-was-lost" };
    await go(sent);
    const edit = { articleId: article.id, commentId, subject: "", body: "PLEASE RETURN TO SENDER", revision: 2 };
    await editComment(viewerOf(by), edit, soon);
    expect(await go(sent)).toMatchObject({ commentId, repeated: true });
    const answer = { articleId: article.id, parentId: commentId, subject: "", ...sent };
    expect(await postComment(viewerOf(by), answer, soon)).toMatchObject({ commentId, repeated: true });
    expect(await stored(article.id, commentId)).toMatchObject({ body: "PLEASE RETURN TO SENDER", additions: [] });
    expect(await db().comment.count()).toBe(1);
  });

  test("a form that was opened before it was continued is refused", async () => {
    const { article, by, commentId, go } = await cutOff();
    await go();
    const edit = { articleId: article.id, commentId, subject: "", body: "PLEASE RETURN", revision: 1 };
    await expect(editComment(viewerOf(by), edit, soon)).rejects.toMatchObject({ code: "conflict" });
  });
});

describe("editing what was answered", () => {
  const answered = async (body = "The tide turns at four.") => {
    const { article, by, commentId } = await cutOff(body);
    await makeComment(article, { parentId: commentId, at });
    const edit = (text: string, revision = 1) =>
      editComment(viewerOf(by), { articleId: article.id, commentId, subject: "", body: text, revision }, soon);
    return { edit, row: () => stored(article.id, commentId) };
  };

  test("a slip is put right with its mark alone", async () => {
    const { edit, row } = await answered();
    await edit("The tide turns at five.");
    expect(await row()).toMatchObject({
      body: "The tide turns at five.",
      editedAt: soon,
      changedAt: null,
      additions: [],
    });
  });

  test("more behind it stands as a dated addition, and the first text as it was", async () => {
    const { edit, row } = await answered();
    await edit("The tide turns at four.\n\nI have looked it up.");
    const { additions, ...comment } = await row();
    expect(comment).toMatchObject({ body: "The tide turns at four.", editedAt: null, changedAt: null, revision: 2 });
    expect(comment.bodyText).toBe("The tide turns at four.\nI have looked it up.");
    expect(additions).toMatchObject([{ kind: "added", at: soon.toISOString(), body: "I have looked it up." }]);
  });

  test("another text stands with the time when it was changed, and the old one in the history", async () => {
    const { edit, row } = await answered();
    await edit("There is no tide.");
    expect(await row()).toMatchObject({ body: "There is no tide.", editedAt: soon, changedAt: soon });
    expect(await db().commentRevision.findMany()).toMatchObject([{ body: "The tide turns at four." }]);
  });
});

describe("in a crowd", () => {
  test("a text and an answer in the same moment: the text was there first, or is refused", async () => {
    const others = await times(4, () => makeAccount());
    const outcomes = new Set<string>();
    for (let round = 0; round < 12; round++) {
      const { article, commentId, go } = await cutOff();
      const answer = (n: number) => () =>
        makeComment(article, { by: others[n], parentId: commentId, body: `Answer ${n}`, at: soon });
      const tries: (() => Promise<unknown>)[] = [() => go(), ...[0, 1, 2, 3].map(answer)];
      if (round % 2) tries.reverse();
      const [result] = (await Promise.allSettled(tries.map((begin) => begin()))).toSorted(
        (a, b) => Number(a.status === "fulfilled") - Number(b.status === "fulfilled"),
      );
      const events = await db().event.findMany({ where: { articleId: article.id }, orderBy: { seq: "asc" } });
      const order = events.map(({ type }) => type);
      const refused = result?.status === "rejected";
      if (refused) expect(result.reason).toMatchObject({ code: "conflict", field: "continuation" });
      expect(order.indexOf("comment.continued")).toBe(refused ? -1 : 1);
      expect(readAdditions((await stored(article.id, commentId)).additions)).toHaveLength(refused ? 0 : 1);
      outcomes.add(refused ? "refused" : "first");
    }
    expect(outcomes).toContain("refused");
    expect(await findDrift()).toEqual([]);
  });
});

// What the rules of the migrations refuse, whatever a command tries.
import { beforeEach, describe, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle } from "../factories.ts";
import { freshDatabase } from "../testing.ts";

beforeEach(freshDatabase);

describe("the database itself refuses", () => {
  const row = (articleId: string, id: string, given: object = {}) => ({
    articleId,
    id,
    rootId: id,
    depth: 0,
    path: `1${id}`,
    body: "Words.",
    bodyHtml: "",
    bodyText: "",
    bodyRenderer: 1,
    textHash: "",
    ...given,
  });

  test("a reply in another article, a wrong root, a wrong depth", async () => {
    const [here, there] = [await makeArticle(), await makeArticle()];
    await db().comment.create({ data: row(here.id, "a") });
    await db().comment.create({ data: row(here.id, "b") });
    const reply = { parentId: "a", rootId: "a", depth: 1, parentDepth: 0 };
    await expect(db().comment.create({ data: row(there.id, "c", reply) })).rejects.toThrow(/foreign key/i);
    await expect(db().comment.create({ data: row(here.id, "c", { ...reply, rootId: "b" }) })).rejects.toThrow(
      /foreign key/i,
    );
    await expect(
      db().comment.create({ data: row(here.id, "c", { ...reply, depth: 2, parentDepth: 1 }) }),
    ).rejects.toThrow(/foreign key/i);
    await expect(db().comment.create({ data: row(here.id, "c", { ...reply, depth: 2 }) })).rejects.toThrow();
    await expect(db().comment.create({ data: row(here.id, "c", reply) })).resolves.toBeTruthy();
  });

  test("a correction that says nothing, or of a revision that is not there, and a second one of the same", async () => {
    const { id: articleId, authorId: byId } = await makeArticle();
    const words = { title: "", dek: "", body: "", leadAlt: "", leadCaption: "", leadCredit: "" };
    await db().articleRevision.create({ data: { articleId, number: 1, ...words, savedById: byId } });
    const told = { articleId, revision: 1, text: "Words.", at: new Date(), byId };
    await expect(db().articleCorrection.create({ data: { ...told, text: " " } })).rejects.toThrow();
    await expect(db().articleCorrection.create({ data: { ...told, revision: 2 } })).rejects.toThrow(/foreign key/i);
    await db().articleCorrection.create({ data: told });
    await expect(db().articleCorrection.create({ data: told })).rejects.toThrow(/unique/i);
  });

  test("a passkey without a name, one that counts backwards, and a challenge for anything else", async () => {
    const { id: accountId } = await makeAccount();
    const passkey = { id: "key", accountId, name: "Key", publicKey: new Uint8Array([1]) };
    await expect(db().passkey.create({ data: { ...passkey, name: " " } })).rejects.toThrow(/Passkey_name/);
    await expect(db().passkey.create({ data: { ...passkey, counter: -1 } })).rejects.toThrow(/Passkey_counter/);
    await expect(db().passkey.create({ data: passkey })).resolves.toBeTruthy();
    const challenge = { id: "x", purpose: "pay", expiresAt: new Date() };
    await expect(db().passkeyChallenge.create({ data: challenge })).rejects.toThrow(/PasskeyChallenge_purpose/);
  });

  test("a circle, an empty body, a negative count", async () => {
    const article = await makeArticle();
    await db().comment.create({ data: row(article.id, "a") });
    await db().comment.create({ data: row(article.id, "b", { parentId: "a", rootId: "a", depth: 1, parentDepth: 0 }) });
    const circle = db().$executeRaw`UPDATE "Comment" SET "parentId" = 'b', depth = 2, "parentDepth" = 1 WHERE id = 'a'`;
    await expect(circle).rejects.toThrow();
    await expect(db().comment.create({ data: row(article.id, "c", { body: "  \n" }) })).rejects.toThrow();
    await expect(db().$executeRaw`UPDATE "Comment" SET "replyCount" = -1`).rejects.toThrow();
    await expect(db().$executeRaw`UPDATE "Thread" SET "commentCount" = -1`).rejects.toThrow();
  });
});

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeEach, expect, test } from "vitest";
import { DAY } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, makeComment } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { forgetExpired } from "./jobs.ts";

beforeEach(freshDatabase);
const FOLDER = mkdtempSync(path.join(tmpdir(), "afterword-tidy-"));
process.env.DATA_DIR = FOLDER;
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const now = new Date("2026-06-30T12:00:00Z");
const ago = (days: number) => new Date(now.getTime() - days * DAY);

test("what has run out is forgotten, what has not and every event stay", async () => {
  const account = await makeAccount();
  const article = await makeArticle();
  await makeComment(article, { by: account });
  const held = { articleId: article.id, holderHash: "", subject: "", body: "", formKey: "" };
  await db().heldComment.createMany({
    data: [
      { ...held, id: "old", createdAt: ago(31) },
      { ...held, id: "young", createdAt: ago(29) },
    ],
  });
  const draft = {
    ...{
      articleId: article.id,
      accountId: account.id,
      deviceId: "desk",
      parentId: "",
      editing: "",
      subject: "",
      body: "Words.",
    },
    ...{ articleSlug: "", articleTitle: "", device: "", typedAt: ago(0) },
  };
  await db().draft.createMany({
    data: [
      { ...draft, id: "old", formKey: "old", savedAt: ago(31) },
      { ...draft, id: "young", formKey: "young", savedAt: ago(29) },
      { ...draft, id: "thrown-away", formKey: "thrown-away", savedAt: ago(3), discardedAt: ago(2) },
      { ...draft, id: "just-thrown-away", formKey: "just-thrown-away", savedAt: ago(3), discardedAt: ago(0) },
    ],
  });
  const session = { accountId: account.id, createdAt: ago(90) };
  await db().session.createMany({
    data: [
      { ...session, id: "ended-long-ago", expiresAt: ago(-5), endedAt: ago(31) },
      { ...session, id: "expired-long-ago", expiresAt: ago(31) },
      { ...session, id: "ended", expiresAt: ago(-5), endedAt: ago(29) },
      { ...session, id: "living", expiresAt: ago(-5) },
    ],
  });
  await db().rateLimit.createMany({
    data: [
      { key: "past", hits: 1, resetsAt: ago(1) },
      { key: "counting", hits: 1, resetsAt: ago(-1) },
    ],
  });
  await db().oneTimeLink.createMany({
    data: [
      { id: "old", purpose: "admin", expiresAt: ago(31) },
      { id: "young", purpose: "admin", expiresAt: ago(-1) },
    ],
  });
  await db().pendingLogin.createMany({
    data: [
      { id: "old", accountId: account.id, expiresAt: now },
      { id: "young", accountId: account.id, expiresAt: ago(-1) },
    ],
  });
  await db().passkeyChallenge.createMany({
    data: [
      { id: "old", purpose: "prove", expiresAt: now },
      { id: "young", purpose: "prove", expiresAt: ago(-1) },
    ],
  });
  const gone = await makeAccount({ deletedAt: ago(1) });
  const waiting = {
    ...{ articleId: article.id, accountId: account.id, parentId: "", subject: "", body: "Words." },
    articleRevision: 1,
  };
  await db().waitingComment.createMany({
    data: [
      { ...waiting, id: "old", formKey: "old", createdAt: ago(31) },
      { ...waiting, id: "young", formKey: "young", createdAt: ago(29) },
      { ...waiting, id: "orphan", formKey: "orphan", createdAt: ago(1), accountId: gone.id },
    ],
  });
  const mail = { kind: "reset-password", recipientHash: "", about: {}, createdAt: ago(90), retryAt: ago(90) };
  await db().mail.createMany({
    data: [
      { ...mail, id: "sent-long-ago", sentAt: ago(31) },
      { ...mail, id: "failed-long-ago", recipient: "a@example.org", failedAt: ago(31) },
      { ...mail, id: "failed", recipient: "a@example.org", failedAt: ago(29) },
      { ...mail, id: "waiting", recipient: "a@example.org" },
    ],
  });
  expect(await forgetExpired(now)).toEqual({
    ...{ accounts: 0, heldComments: 1, waitingComments: 2, drafts: 2, sessions: 2, links: 1, limits: 1 },
    ...{ mails: 2, letters: 0, pendingLogins: 1, challenges: 1 },
  });
  expect((await db().waitingComment.findMany()).map((row) => row.id)).toEqual(["young"]);
  expect((await db().mail.findMany({ orderBy: { id: "asc" } })).map((row) => row.id)).toEqual(["failed", "waiting"]);
  expect((await db().heldComment.findMany()).map((row) => row.id)).toEqual(["young"]);
  expect((await db().draft.findMany({ orderBy: { id: "asc" } })).map((row) => row.id)).toEqual([
    "just-thrown-away",
    "young",
  ]);
  expect((await db().session.findMany({ orderBy: { id: "asc" } })).map((row) => row.id)).toEqual(["ended", "living"]);
  expect((await db().rateLimit.findMany()).map((row) => row.key)).toEqual(["counting"]);
  expect((await db().oneTimeLink.findMany()).map((row) => row.id)).toEqual(["young"]);
  expect((await db().pendingLogin.findMany()).map((row) => row.id)).toEqual(["young"]);
  expect((await db().passkeyChallenge.findMany()).map((row) => row.id)).toEqual(["young"]);
  expect(await db().event.count()).toBeGreaterThan(0);
});

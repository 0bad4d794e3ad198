import { beforeEach, expect, test } from "vitest";
import { editComment, withdrawComment } from "#domain/comments/commands.ts";
import { listBranches } from "#domain/comments/queries.ts";
import { listeners } from "#domain/listeners.ts";
import { deliverNext } from "#domain/outbox/deliver.ts";
import { noteVisit } from "#domain/visits/commands.ts";
import { castVote } from "#domain/votes/commands.ts";
import { DAY } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { deleteClosed } from "./jobs.ts";

beforeEach(freshDatabase);

const now = new Date("2026-06-30T12:00:00Z");
const SECRET = "Gooseberries";

/** A person who has done all that one can do, in a discussion with somebody else; closed a day ago. */
async function aLife(closesComments: boolean) {
  const article = await makeArticle();
  const { id: articleId } = article;
  const ada = await makeAccount({ handle: "ada", bio: SECRET, passwordHash: "x" });
  const ben = await makeAccount({ handle: "ben" });
  const me = viewerOf(ada);
  const first = await makeComment(article, { by: ada, body: `${SECRET} first` });
  const reply = await makeComment(article, { by: ben, parentId: first, body: "An answer." });
  const gone = await makeComment(article, { by: ada, body: `${SECRET} taken back` });
  const hidden = await makeComment(article, { by: ada, body: `${SECRET} hidden` });
  const edit = { articleId, commentId: gone, subject: "", body: `${SECRET} other words`, revision: 1, formKey: "" };
  await editComment(me, edit, now);
  await withdrawComment(me, { articleId, commentId: gone }, now);
  await db().comment.update({
    where: { articleId_id: { articleId, id: hidden } },
    data: { hiddenAt: now },
  });
  await db().thread.update({ where: { articleId }, data: { commentCount: { decrement: 1 } } });
  await castVote(me, { articleId, commentId: reply, on: true }, now);
  await noteVisit(me, { articleId, since: now.getTime(), at: now.getTime() }, now);
  const draft = { articleId, accountId: ada.id, deviceId: "d", formKey: "k", id: "d1", parentId: "", editing: "" };
  const words = {
    subject: "",
    body: SECRET,
    articleSlug: "",
    articleTitle: "",
    device: "",
    typedAt: now,
    savedAt: now,
  };
  await db().draft.create({ data: { ...draft, ...words } });
  await db().heldComment.create({
    data: { articleId, id: "h1", holderHash: "", accountId: ada.id, subject: "", body: SECRET, formKey: "" },
  });
  await db().waitingComment.create({
    data: {
      ...{ articleId, id: "w1", accountId: ada.id, parentId: "", subject: "", body: SECRET, formKey: "w" },
      ...{ articleRevision: 1, createdAt: now },
    },
  });
  await db().comment.updateMany({ where: { articleId, id: gone }, data: { spentKeys: [`${SECRET}-key`] } });
  const letter = { kind: "password-changed", recipientHash: SECRET, about: {}, createdAt: now, retryAt: now };
  await db().mail.create({ data: { ...letter, id: "sent", accountId: ada.id, sentAt: now } });
  await db().oneTimeLink.create({
    data: { id: "link", purpose: "reset-password", expiresAt: now, accountId: ada.id, email: "ada@example.org" },
  });
  await db().mute.create({ data: { accountId: ada.id, mutedId: ben.id } });
  await db().mute.create({ data: { accountId: ben.id, mutedId: ada.id } });
  await db().linkedIdentity.create({ data: { provider: "oidc", subject: "1", accountId: ada.id, label: SECRET } });
  await db().account.update({
    where: { id: ada.id },
    data: { newEmail: "ada@elsewhere.example", closedAt: new Date(now.getTime() - DAY), closesComments },
  });
  return { articleId, first, reply, accountId: ada.id };
}

async function leave() {
  expect(await deleteClosed(now)).toBe(1);
  const signal = new AbortController().signal;
  const soon = () => new Date(Date.now() + DAY);
  while (await deliverNext(listeners, signal, soon));
}

/** Everything in every table, as text. */
async function allThatIsKept(): Promise<string> {
  const tables = await db().$queryRaw<{ name: string }[]>`
    SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'`;
  const texts: string[] = [];
  for (const { name } of tables) {
    const rows = await db().$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${name}" t`);
    texts.push(...rows.map(({ row }) => `${name}: ${row}`));
  }
  return texts.join("\n");
}

test("whoever leaves with his words leaves nothing but empty places", async () => {
  const { articleId, reply, accountId } = await aLife(true);
  await leave();
  const kept = await allThatIsKept();
  expect(kept.split("\n").filter((row) => /Gooseberries|\bada\b/.test(row))).toEqual([]);
  const { rows } = await listBranches({ articleId, parentId: null, order: "oldest", cursor: null });
  expect(rows.map(({ authorName, bodyText }) => [authorName, bodyText])).toEqual([
    [null, ""],
    ["ben", "An answer."],
  ]);
  expect(await db().thread.findUnique({ where: { articleId } })).toMatchObject({ commentCount: 1 });
  expect(await db().comment.findFirst({ where: { id: reply } })).toMatchObject({ recommendations: 0 });
  expect(await db().vote.count({ where: { accountId } })).toBe(0);
  expect(await db().event.count({ where: { handledAt: null } })).toBe(0);
});

test("whoever leaves his words is named nowhere; they and his recommendations stay", async () => {
  const { articleId, reply } = await aLife(false);
  await leave();
  const rest = (await allThatIsKept()).split("\n").filter((row) => /Gooseberries|\bada\b/.test(row));
  // Of a hidden comment a moderator has still to answer for what he hid.
  const shown = /Gooseberries (first|hidden)/;
  expect(rest.filter((row) => !shown.test(row))).toEqual([]);
  const { rows } = await listBranches({ articleId, parentId: null, order: "oldest", cursor: null });
  expect(rows.map(({ authorName, bodyText }) => [authorName, bodyText])).toEqual([
    [null, "Gooseberries first"],
    ["ben", "An answer."],
  ]);
  expect(await db().comment.findFirst({ where: { id: reply } })).toMatchObject({ recommendations: 1 });
});

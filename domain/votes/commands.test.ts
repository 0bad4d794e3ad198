import { beforeEach, describe, expect, test, vi } from "vitest";
import { withdrawComment } from "#domain/comments/commands.ts";
import { rankOf } from "#domain/comments/ranking.ts";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, makeComment, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { castVote } from "./commands.ts";
import { listRecommended } from "./queries.ts";

beforeEach(freshDatabase);

const now = new Date("2026-05-02T10:00:00Z");
const stored = (articleId: string, id: string) =>
  db().comment.findUniqueOrThrow({ where: { articleId_id: { articleId, id } } });

/** Comments whose count or rank is not what the rows of Vote say. */
async function drift() {
  const comments = await db().comment.findMany({ include: { _count: { select: { votes: true } } } });
  return comments.filter(({ score, recommendations, boost, rank, _count }) => {
    const readers = Math.max(score, 0) + recommendations;
    return recommendations !== _count.votes || Math.abs(rank - rankOf(readers, boost)) > 1e-9;
  });
}

/** Statements that wait for a row which another holds. */
async function waiting(): Promise<number> {
  const rows = await db().$queryRaw<unknown[]>`SELECT FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return rows.length;
}

async function scene() {
  const article = await makeArticle();
  const author = await makeAccount();
  const commentId = await makeComment(article, { by: author });
  return { articleId: article.id, slug: article.slug, author, commentId };
}

describe("recommending", () => {
  test("counts once, however often it is said, and is taken back once", async () => {
    const { articleId, slug, commentId } = await scene();
    const me = viewerOf(await makeAccount());
    const vote = (on: boolean) => castVote(me, { articleId, commentId, on }, now);
    expect(await vote(true)).toEqual({ slug, on: true, count: 1, seq: 2 });
    expect(await vote(true)).toEqual({ slug, on: true, count: 1, seq: null });
    expect(await listRecommended(me, articleId)).toEqual([commentId]);
    expect(await vote(false)).toEqual({ slug, on: false, count: 0, seq: 3 });
    expect(await vote(false)).toEqual({ slug, on: false, count: 0, seq: null });
    expect(await listRecommended(me, articleId)).toEqual([]);
    const events = await db().event.findMany({ where: { articleId, seq: { gt: 1 } }, orderBy: { seq: "asc" } });
    expect(events).toMatchObject([
      { type: "comment.recommended", actorId: me.accountId, payload: { commentId } },
      { type: "comment.unrecommended", actorId: me.accountId, payload: { commentId } },
    ]);
  });

  test("adds to what an imported comment brought, whose score below nothing counts as nothing", async () => {
    const { articleId, commentId } = await scene();
    const me = viewerOf(await makeAccount());
    for (const [score, shown] of [
      [7, 8],
      [-3, 1],
    ]) {
      await db().comment.updateMany({ data: { score } });
      expect(await castVote(me, { articleId, commentId, on: true }, now)).toMatchObject({ count: shown });
      expect(await drift()).toEqual([]);
      await castVote(me, { articleId, commentId, on: false }, now);
    }
  });

  test("goes on in a closed discussion", async () => {
    const { articleId, commentId } = await scene();
    await db().thread.updateMany({ data: { closedAt: now } });
    expect(await castVote(viewerOf(await makeAccount()), { articleId, commentId, on: true }, now)).toMatchObject({
      count: 1,
    });
  });

  test("stays with a comment that is withdrawn", async () => {
    const { articleId, author, commentId } = await scene();
    await castVote(viewerOf(await makeAccount()), { articleId, commentId, on: true }, now);
    await withdrawComment(viewerOf(author), { articleId, commentId }, now);
    expect(await stored(articleId, commentId)).toMatchObject({ recommendations: 1 });
    expect(await drift()).toEqual([]);
  });

  test("is refused for one's own comment, by the suspended, and for what nobody can read", async () => {
    const { articleId, author, commentId } = await scene();
    const me = await makeAccount();
    const vote = (by: typeof me, id = commentId, article = articleId) =>
      castVote(viewerOf(by), { articleId: article, commentId: id, on: true }, now);
    await expect(vote(author)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(vote({ ...me, suspendedAt: now })).rejects.toMatchObject({ code: "not-allowed" });
    await expect(vote(me, "nothing")).rejects.toMatchObject({ code: "not-found" });
    await expect(vote(me, commentId, "elsewhere")).rejects.toMatchObject({ code: "not-found" });
    await db().comment.updateMany({ data: { hiddenAt: now } });
    await expect(vote(me)).rejects.toMatchObject({ code: "not-found" });
    await db().comment.updateMany({ data: { hiddenAt: null } });
    await db().article.updateMany({ data: { unpublishedAt: now } });
    await expect(vote(me)).rejects.toMatchObject({ code: "not-found" });
    expect(await db().vote.count()).toBe(0);
    expect(await drift()).toEqual([]);
  });
});

describe("many at once", () => {
  test("counts, ranks and events are exact while readers recommend and take back on a few comments", async () => {
    const { articleId, commentId } = await scene();
    const others = await Promise.all([1, 2, 3].map(() => makeComment({ id: articleId })));
    const readers = await Promise.all(Array.from({ length: 16 }, () => makeAccount()));
    let seed = 7;
    const random = (below: number) => {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      return Math.floor((seed / 2 ** 32) * below);
    };
    const ids = [commentId, ...others];
    const wishes = readers.map(() =>
      Array.from({ length: 20 }, () => ({ commentId: ids[random(ids.length)] ?? "", on: random(3) > 0 })),
    );
    const seqs: number[] = [];
    await Promise.all(
      readers.map(async (reader, i) => {
        for (const wish of wishes[i] ?? []) {
          const { seq } = await castVote(viewerOf(reader), { articleId, ...wish }, now);
          if (seq) seqs.push(seq);
        }
      }),
    );
    expect(await drift()).toEqual([]);
    expect(seqs.toSorted((a, b) => a - b)).toEqual(Array.from({ length: seqs.length }, (_, i) => i + 5));
    for (const [i, reader] of readers.entries()) {
      const last = new Map(wishes[i]?.map(({ commentId, on }) => [commentId, on]));
      const wanted = [...last].filter(([, on]) => on).map(([id]) => id);
      expect((await listRecommended(viewerOf(reader), articleId)).toSorted()).toEqual(wanted.toSorted());
    }
  });

  test("the same click sent ten times at once is one", async () => {
    const { articleId, commentId } = await scene();
    const me = viewerOf(await makeAccount());
    const votes = await Promise.all(
      Array.from({ length: 10 }, () => castVote(me, { articleId, commentId, on: true }, now)),
    );
    expect(votes.every(({ count }) => count === 1)).toBe(true);
    expect(votes.filter(({ seq }) => seq !== null)).toHaveLength(1);
  });

  test("a vote that waits for the comment's withdrawal is refused, and leaves nothing", async () => {
    const { articleId, commentId } = await scene();
    const me = viewerOf(await makeAccount());
    let answer: Promise<PromiseSettledResult<unknown>[]> | undefined;
    await db().$transaction(async (tx) => {
      await tx.comment.updateMany({ data: { withdrawnAt: now } });
      answer = Promise.allSettled([castVote(me, { articleId, commentId, on: true }, now)]);
      await vi.waitFor(async () => expect(await waiting()).toBe(1), 4_000);
    });
    expect((await answer)?.[0]).toMatchObject({ status: "rejected", reason: { code: "not-found" } });
    expect(await db().vote.count()).toBe(0);
    expect(await drift()).toEqual([]);
  });
});

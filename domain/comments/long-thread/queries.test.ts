// The pages of a discussion of ten thousand comments, among others in the same table: what they cost, and that they hold each comment once.
import { beforeAll, describe, expect, test } from "vitest";
import { findArticle } from "#domain/articles/queries.ts";
import { db } from "#lib/db.ts";
import { makeAccount, makeArticle, makeComment } from "#prisma/factories.ts";
import { plantComments, settle } from "#prisma/long-thread.ts";
import { plansOf, statementsOf, touched } from "#prisma/plans.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { type Cursor, ORDERS, type Order } from "../place.ts";
import { BRANCH_SHARE, findComment, listAncestors, listBranches, PAGE_SIZE } from "../queries.ts";

const LONG = 10_000;
/** A chain of answers this long hangs in the long discussion. */
const DEEP = 500;
const ACCOUNTS = 5_000;
/** Rows that any one step of a plan may touch: tops, one more to see whether there are any, and what their branches show. */
const MOST_ROWS = 3 * (PAGE_SIZE + BRANCH_SHARE);

let long: { id: string; slug: string };
let ids: string[];
const authorIds = Array.from({ length: ACCOUNTS }, (_, n) => `a${n + 1}`);
// Most were recommended by nobody, as in many discussions.
const rank = (n: number) => (n % 10 === 0 ? -((n * 31) % 97) / 7 : 0);

beforeAll(async () => {
  await freshDatabase();
  await db().$executeRaw`
    INSERT INTO "Account" (id, handle, "handleKey") SELECT 'a' || n, 'many-' || n, 'many-' || n FROM generate_series(1, ${ACCOUNTS}::int) n`;
  long = await makeArticle();
  // Four of ten begin something; the others answer one of the hundred before them; one quarrel goes five hundred deep.
  const parents = Array.from({ length: LONG }, (_, n) =>
    n > 0 && n <= DEEP ? n - 1 : n % 5 < 2 ? null : n - 1 - ((n * 37) % Math.min(n, 100)),
  );
  ids = await plantComments(long, parents, { authorIds, rank });
  for (let other = 0; other < 4; other++)
    await plantComments(await makeArticle(), parents.slice(0, 2_500), { authorIds });
  await settle();
}, 60_000);

async function expectBounded(read: () => Promise<unknown>, most: number) {
  const statements = await statementsOf(read);
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.length).toBeLessThanOrEqual(most);
  for (const steps of (await Promise.all(statements.map(plansOf))).flat()) {
    expect(Math.max(...steps.map(touched)), JSON.stringify(steps[0], null, 1)).toBeLessThanOrEqual(MOST_ROWS);
    const whole = steps.filter((step) => step["Node Type"] === "Seq Scan" && step["Relation Name"] === "Comment");
    expect(whole).toEqual([]);
  }
}

/** The page that stands `pages` pages after the first. */
async function cursorAfter(order: Order, pages: number) {
  let after = "";
  for (let n = 0; n < pages; n++) {
    const cursor = after ? { after } : null;
    after = (await listBranches({ articleId: long.id, parentId: null, order, cursor })).next ?? "";
  }
  expect(after).not.toBe("");
  return after;
}

describe("a page of ten thousand comments costs what it shows", () => {
  test.each(ORDERS)("%s: the first page, the second, the hundredth, and the way back", async (order) => {
    const page = { articleId: long.id, parentId: null, order };
    await expectBounded(() => listBranches({ ...page, cursor: null }), 1);
    for (const pages of [1, 99]) {
      const edge = await cursorAfter(order, pages);
      await expectBounded(() => listBranches({ ...page, cursor: { after: edge } }), 1);
      await expectBounded(() => listBranches({ ...page, cursor: { before: edge } }), 1);
    }
  });

  test("the article above it", () => expectBounded(() => findArticle(long.slug), 1));

  test("a permalink five hundred deep: the comment, what it answers, what answers it", async () => {
    const focus = await findComment(long.id, ids[DEEP] ?? "");
    expect(focus?.depth).toBe(DEEP);
    const page = { articleId: long.id, order: "oldest", cursor: null } as const;
    await expectBounded(() => findComment(long.id, ids[DEEP] ?? ""), 1);
    await expectBounded(() => listAncestors(long.id, focus?.path ?? ""), 1);
    for (const n of [0, DEEP - 1, DEEP])
      await expectBounded(() => listBranches({ ...page, parentId: ids[n] ?? "" }), 1);
  });
});

describe("turning page after page while others write", () => {
  test.each(ORDERS)(
    "%s: everything that stood there is seen once, in its order",
    async (order) => {
      const article = await makeArticle();
      const by = await makeAccount();
      // Every fourth begins something, and is answered three times.
      const planted = await plantComments(
        article,
        Array.from({ length: 2_000 }, (_, n) => (n % 4 === 0 ? null : n - (n % 4))),
        { authorIds, rank },
      );
      const roots = planted.filter((_, n) => n % 4 === 0);
      const ranked = roots.map((id, n) => ({ id, rank: rank(4 * n) })).toSorted((a, b) => a.rank - b.rank);
      const inOrder = { oldest: roots, newest: roots.toReversed(), best: ranked.map((root) => root.id) };
      const seen: string[] = [];
      let pages = 0;
      for (let after: string | null = ""; after !== null; pages++) {
        const cursor: Cursor = after ? { after } : null;
        const page = await listBranches({ articleId: article.id, parentId: null, order, cursor });
        seen.push(...page.rows.map((row) => row.id));
        after = page.next;
        if (pages >= 30) continue;
        await makeComment(article, { by, body: `Meanwhile ${pages}` });
        for (const root of [roots[(pages * 7) % 500], roots[(pages * 131) % 500]])
          await makeComment(article, { by, parentId: root, body: `Answer ${pages} to ${root}` });
      }
      expect(pages).toBeGreaterThanOrEqual(40);
      expect(seen.length).toBe(new Set(seen).size);
      const known = new Set(planted);
      expect(seen.filter((id) => known.has(id)).length).toBe(planted.length);
      const begun = new Set(roots);
      expect(seen.filter((id) => begun.has(id))).toEqual(inOrder[order]);
    },
    60_000,
  );
});

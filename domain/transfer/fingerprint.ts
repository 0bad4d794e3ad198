// For tests of exports: whether two databases tell the same.
import { createHash } from "node:crypto";
import type { Db } from "#lib/db.ts";

/** One hash over all that anybody can tell of the publication. Accounts get new ids, so their handles stand for them. */
export async function fingerprint(db: Db) {
  const [articles, comments, pictures, people] = await Promise.all([
    db.article.findMany({
      orderBy: { id: "asc" },
      include: {
        topics: { orderBy: { position: "asc" }, select: { topic: { select: { slug: true, name: true } } } },
        revisions: { orderBy: { number: "asc" }, include: { told: true } },
        formerly: true,
        thread: true,
      },
    }),
    db.comment.findMany({
      orderBy: [{ articleId: "asc" }, { path: "asc" }],
      // How a comment was first posted concerns its forms, which do not travel.
      omit: { textHash: true },
      include: { revisions: { orderBy: { number: "asc" } } },
    }),
    db.upload.findMany(),
    db.account.findMany({ orderBy: { handle: "asc" }, select: { id: true, handle: true, displayName: true } }),
  ]);
  const listing = JSON.stringify([articles, comments, pictures, people]);
  const named = people.reduce((text, { id, handle }) => text.replaceAll(id, handle), listing);
  return { hash: createHash("sha256").update(named).digest("hex"), comments: comments.length };
}

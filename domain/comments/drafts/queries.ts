// The drafts of an account: all of them, those of one article, and one by its id.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { db } from "#lib/db.ts";
import { Prisma } from "#prisma/client/client.ts";
import { MOST_DRAFTS } from "./limits.ts";

export type Draft = {
  id: string;
  articleId: string;
  parentId: string;
  editing: string;
  revision: number | null;
  deviceId: string;
  formKey: string;
  subject: string;
  body: string;
  device: string;
  typedAt: Date;
  savedAt: Date;
};

/** `slug` and `title` as they are now, or were when readers could still open the article. */
export type ListedDraft = Draft & {
  slug: string;
  title: string;
  /** Who wrote what is answered; null where nothing is, or where its author is not told. */
  answering: string | null;
  /** `gone`: its article, or the comment that it answers or changes, cannot be read any more; `closed`: nobody can write there. */
  place: "open" | "closed" | "gone";
};

const WORDS = Prisma.sql`d.id, d."articleId", d."parentId", d.editing, d.revision, d."deviceId", d."formKey", d.subject, d.body, d.device, d."typedAt", d."savedAt"`;

/** Newest first; of the same words for the same place one. */
export async function listDrafts({ accountId }: Viewer): Promise<ListedDraft[]> {
  return db().$queryRaw<ListedDraft[]>`
    SELECT ${WORDS}, coalesce(a.slug, d."articleSlug") AS slug, coalesce(a.title, d."articleTitle") AS title, coalesce(w."displayName", w.handle) AS answering,
      CASE WHEN a.id IS NULL OR (d."parentId" || d.editing <> '' AND c.id IS NULL) THEN 'gone' WHEN t."closedAt" IS NOT NULL THEN 'closed' ELSE 'open' END AS place
    FROM (
      SELECT DISTINCT ON ("articleId", "parentId", editing, btrim(subject), btrim(body)) * FROM "Draft"
      WHERE "accountId" = ${accountId} AND "discardedAt" IS NULL
      ORDER BY "articleId", "parentId", editing, btrim(subject), btrim(body), "savedAt" DESC
    ) d
      LEFT JOIN "Article" a ON a.id = d."articleId" AND a."publishedAt" IS NOT NULL AND a."unpublishedAt" IS NULL
      LEFT JOIN "Thread" t ON t."articleId" = a.id
      LEFT JOIN "Comment" c ON c."articleId" = a.id AND c.id = coalesce(nullif(d.editing, ''), d."parentId")
        AND c."withdrawnAt" IS NULL AND c."hiddenAt" IS NULL
      LEFT JOIN "Account" w ON w.id = c."authorId" AND w."deletedAt" IS NULL AND d.editing = ''
    ORDER BY d."savedAt" DESC, d.id LIMIT ${MOST_DRAFTS}`;
}

/** All of one article, newest first. */
export const listDraftsOn = ({ accountId }: Viewer, articleId: string): Promise<Draft[]> =>
  db().$queryRaw<Draft[]>`
    SELECT ${WORDS} FROM "Draft" d WHERE "articleId" = ${articleId} AND "accountId" = ${accountId} AND "discardedAt" IS NULL
    ORDER BY "savedAt" DESC, id`;

/** Whether there is any: asked with every page of a discussion, so that the drafts themselves need not be. */
export async function hasDraftsOn({ accountId }: Viewer, articleId: string): Promise<boolean> {
  const where = { articleId, accountId, discardedAt: null };
  return (await db().draft.findFirst({ where, select: { id: true } })) !== null;
}

/** One's own; anybody else's is null. */
export const findDraft = ({ accountId }: Viewer, articleId: string, id: string): Promise<Draft | null> =>
  db().draft.findFirst({
    where: { id, articleId, accountId },
    omit: { accountId: true, articleSlug: true, articleTitle: true, discardedAt: true },
  });

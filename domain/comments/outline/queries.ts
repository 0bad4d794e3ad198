// The outline of a discussion: of every comment as little as a table of contents says. One statement, however long the discussion.
import { db } from "#lib/db.ts";
import { SHOWN } from "../queries.ts";
import type { OutlineRow } from "./entries.ts";

/** Letters of a text that are read for its first words: more than an entry shows, for what white space and marks take away. */
const BEGINNING = 120;

/** All that the pages of a discussion show, in the order of the conversation. */
export const listOutline = (articleId: string): Promise<OutlineRow[]> => db().$queryRaw<OutlineRow[]>`
  SELECT c.id, c.depth, c.subject, CASE WHEN c.subject = '' THEN left(c."bodyText", ${BEGINNING}::int) ELSE '' END AS beginning,
    a.handle AS "authorHandle", coalesce(a."displayName", a.handle) AS "authorName", c."branchCount",
    greatest(c.score, 0) + c.recommendations AS recommendations, extract(epoch FROM c."createdAt")::int AS at,
    CASE WHEN c."withdrawnAt" IS NOT NULL THEN 'withdrawn' WHEN c."hiddenAt" IS NOT NULL THEN 'hidden' END AS tombstone
  FROM "Comment" c LEFT JOIN "Account" a ON a.id = c."authorId" AND a."deletedAt" IS NULL
  WHERE c."articleId" = ${articleId} AND ${SHOWN} ORDER BY c.path`;

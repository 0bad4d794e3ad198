// What a moderator is shown before he joins two comments.
import { db } from "#lib/db.ts";
import { type JoinRow, type Pair, pairOf, pairSql } from "./pair.ts";

/** A comment and the one above it, where they are rather one; null for all others. */
export const findPair = async (articleId: string, belowId: string): Promise<Pair | null> =>
  pairOf(await db().$queryRaw<JoinRow[]>(pairSql(articleId, belowId)));

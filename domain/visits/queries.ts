// When a reader was last in a discussion.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { db } from "#lib/db.ts";
import type { Visit } from "./merge.ts";

/** Null where the viewer's account knows of no visit. */
export const findVisit = (viewer: Viewer, articleId: string): Promise<Visit | null> =>
  db().visit.findUnique({
    where: { articleId_accountId: { articleId, accountId: viewer.accountId } },
    select: { since: true, at: true },
  });

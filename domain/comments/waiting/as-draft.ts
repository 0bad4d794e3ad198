// A comment that waited goes back to being a draft: its writer wants it back, or its place is gone.
import type { Tx } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import { HELD } from "../drafts/sent.ts";

type Waited = {
  articleId: string;
  accountId: string;
  parentId: string;
  subject: string;
  body: string;
  formKey: string;
  createdAt: Date;
};

/** Puts it among the drafts and gives its id there; `discarded`: thrown away, to be had back for a day. */
export async function makeDraft(tx: Tx, waited: Waited, { discarded = false }, now: Date): Promise<string> {
  const { articleId, accountId, parentId, subject, body, formKey, createdAt } = waited;
  const article = await tx.article.findUniqueOrThrow({ where: { id: articleId }, select: { slug: true, title: true } });
  const id = newId();
  const key = { articleId, accountId, deviceId: HELD, formKey };
  // What was begun under this key since is older than what was sent.
  await tx.draft.deleteMany({ where: key });
  await tx.draft.create({
    data: {
      ...{ ...key, id, parentId, editing: "", subject, body, device: "" },
      ...{ articleSlug: article.slug, articleTitle: article.title, typedAt: createdAt, savedAt: now },
      discardedAt: discarded ? now : null,
    },
    select: { id: true },
  });
  return id;
}

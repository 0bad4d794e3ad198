// Keeps what somebody types until it is sent. No event tells of it: what was not sent is nobody else's business.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { MINUTE } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import { isBlank } from "#lib/text.ts";
import { canWrite } from "../policy.ts";
import { isBeginning, plain } from "./beginning.ts";
import { MOST_DRAFTS } from "./limits.ts";
import type { SaveDraft } from "./schema.ts";
import { HELD } from "./sent.ts";

/** As long as what a browser calls itself is kept with a session. */
const DEVICE_LENGTH = 200;

/**
 * `savedAt`: when we had these words; null where we do not have them, since they were sent or are blank, or `overtaken`: by others that the same
 * form has typed later, by its device's clock.
 */
export type Saved = { savedAt: Date | null; overtaken?: true };

/**
 * Keeps a form's newest words; blank ones remove what was typed before. One that was thrown away and is typed on comes back.
 * Refuses: not-allowed (suspended), not-found (an article that readers cannot open, unless it was begun while they could), too-many.
 */
export async function saveDraft(viewer: Viewer, input: SaveDraft, device: string, now: Date): Promise<Saved> {
  if (!canWrite(viewer)) throw new Refusal("not-allowed");
  const { articleId, formKey, deviceId, subject, body, revision = null } = input;
  const { accountId } = viewer;
  const where = { articleId, accountId, deviceId, formKey };
  const typedAt = new Date(input.typedAt);
  if (isBlank(subject) && isBlank(body)) {
    await db().draft.deleteMany({ where: { ...where, typedAt: { lte: typedAt } } });
    return { savedAt: null };
  }
  const words = { subject, body, revision, typedAt, savedAt: now, discardedAt: null };
  const known = await db().draft.updateMany({ where: { ...where, typedAt: { lte: typedAt } }, data: words });
  if (known.count > 0 || (await begin(viewer, input, device, now))) return { savedAt: now };
  return explain(where, input);
}

/** One statement: of many that begin at once none is lost, and an account has no more than it may, give or take those in flight. */
async function begin({ accountId }: Viewer, input: SaveDraft, device: string, now: Date): Promise<boolean> {
  const { articleId, parentId, editing, revision = null, formKey, deviceId, subject, body } = input;
  const typedAt = new Date(input.typedAt);
  const sent = plain(input);
  const begun = await db().$queryRaw<unknown[]>`
    WITH continued AS (
      -- What came through login is typed on from here.
      DELETE FROM "Draft" WHERE "articleId" = ${articleId} AND "accountId" = ${accountId} AND "deviceId" = ${HELD} AND "formKey" = ${formKey}
    )
    INSERT INTO "Draft" AS d ("articleId", "accountId", "deviceId", "formKey", id, "parentId", editing, revision, subject, body, "articleSlug", "articleTitle",
      device, "typedAt", "savedAt")
    SELECT a.id, ${accountId}, ${deviceId}, ${formKey}, ${newId()}, ${parentId}, ${editing}, ${revision}::int, ${subject}, ${body}, a.slug, a.title,
      ${device.slice(0, DEVICE_LENGTH)}, ${typedAt}, ${now}
    FROM "Article" a
    WHERE a.id = ${articleId} AND a."publishedAt" IS NOT NULL AND a."unpublishedAt" IS NULL
      AND (SELECT count(*) FROM "Draft" WHERE "accountId" = ${accountId}) < ${MOST_DRAFTS}
      -- A saving that was on its way while the comment was sent does not bring the draft back.
      AND NOT EXISTS (SELECT FROM "Comment" c WHERE c."articleId" = a.id AND c."authorId" = ${accountId} AND c."formKey" = ${formKey}
        AND starts_with(c.subject, ${sent.subject}) AND starts_with(btrim(c.body), ${sent.body}))
      AND NOT EXISTS (SELECT FROM "WaitingComment" w WHERE w."articleId" = a.id AND w."accountId" = ${accountId} AND w."formKey" = ${formKey}
        AND starts_with(w.subject, ${sent.subject}) AND starts_with(btrim(w.body), ${sent.body}))
    ON CONFLICT ("articleId", "accountId", "deviceId", "formKey") DO UPDATE
      SET revision = excluded.revision, subject = excluded.subject, body = excluded.body, "typedAt" = excluded."typedAt", "savedAt" = excluded."savedAt", "discardedAt" = NULL
      WHERE d."typedAt" <= excluded."typedAt"
    RETURNING id`;
  return begun.length > 0;
}

type Where = { articleId: string; accountId: string; deviceId: string; formKey: string };

/** Why nothing was written: newer words of the form are here already, these were sent, or they may not be kept. */
async function explain(where: Where, typed: SaveDraft): Promise<Saved> {
  const { articleId, accountId, formKey } = where;
  const words = { subject: true, body: true } as const;
  const [newer, posted, waiting, article] = await Promise.all([
    db().draft.findFirst({ where, select: { ...words, savedAt: true } }),
    db().comment.findFirst({ where: { articleId, authorId: accountId, formKey }, select: words }),
    db().waitingComment.findFirst({ where: { articleId, accountId, formKey }, select: words }),
    db().article.findFirst({
      where: { id: articleId, publishedAt: { not: null }, unpublishedAt: null },
      select: { id: true },
    }),
  ]);
  if (newer?.subject === typed.subject && newer.body === typed.body) return { savedAt: newer.savedAt };
  if (newer) return { savedAt: null, overtaken: true };
  const sent = posted ?? waiting;
  if (sent && isBeginning(typed, sent)) return { savedAt: null };
  throw new Refusal(article ? "too-many" : "not-found", undefined, article ? { seconds: MINUTE / 1_000 } : {});
}

/**
 * What somebody sent before he logged in is his account's from now on, whoever logs in on this browser after him, and becomes a draft, so
 * that he finds it on his other devices too.
 */
export async function adoptHeld(accountId: string, holderHash: string, device: string, now: Date): Promise<number> {
  if (holderHash === "") return 0;
  return db().$transaction(async (tx) => {
    const taken = await tx.heldComment.updateManyAndReturn({
      where: { holderHash, accountId: null },
      data: { accountId },
    });
    if (taken.length === 0) return 0;
    const held = taken.toSorted((a, b) => b.createdAt.getTime() - a.createdAt.getTime()).slice(0, MOST_DRAFTS);
    const articles = await tx.article.findMany({
      where: { id: { in: held.map((one) => one.articleId) } },
      select: { id: true, slug: true, title: true },
    });
    const byId = new Map(articles.map((one) => [one.id, one]));
    const data = held.flatMap(({ articleId, parentId, subject, body, formKey, createdAt }) => {
      const article = byId.get(articleId);
      return article
        ? {
            ...{ articleId, accountId, deviceId: HELD, formKey, id: newId(), parentId: parentId ?? "", editing: "" },
            ...{ subject, body, articleSlug: article.slug, articleTitle: article.title },
            ...{ device: device.slice(0, DEVICE_LENGTH), typedAt: createdAt, savedAt: now },
          }
        : [];
    });
    return (await tx.draft.createMany({ data, skipDuplicates: true })).count;
  });
}

/** Throws a draft away, for now: undoing it brings it back. Refuses: not-found. */
export const discardDraft = (viewer: Viewer, id: string, now: Date) => mark(viewer, id, now);

/** Refuses: not-found (nobody's, or gone for good). */
export const recallDraft = (viewer: Viewer, id: string) => mark(viewer, id, null);

async function mark({ accountId }: Viewer, id: string, discardedAt: Date | null): Promise<void> {
  const { count } = await db().draft.updateMany({ where: { id, accountId }, data: { discardedAt } });
  if (count === 0) throw new Refusal("not-found");
}

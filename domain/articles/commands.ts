// What editors do to articles: draft, revise, publish, unpublish, restore. Every save is a revision that stays; of a published
// article readers see a revision only when it is published. Refuses everybody who is not an editor.
import type { Viewer } from "#domain/accounts/viewer.ts";
import type { ArticleEvent } from "#domain/events.ts";
import { findPicture, picturesIn } from "#domain/media/queries.ts";
import { record } from "#domain/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { isBlank } from "#lib/text.ts";
import { chooseSlug } from "./addresses.ts";
import { canPublish, isPublic } from "./policy.ts";
import type { ArticleInput, Restore, Unpublish } from "./schema.ts";
import { isRepeated, readsDifferently, type Version } from "./version.ts";
import {
  addRevision,
  checkParts,
  createArticle,
  keepAsItCame,
  type LockedArticle,
  lockArticle,
  markShown,
  type PictureOf,
  show,
  tellCorrection,
} from "./writing.ts";

/** `repeated` when an earlier request had already done it. */
export type Saved = { articleId: string; slug: string; revision: number; repeated: boolean };

type Kept = { article: LockedArticle; version: Version; revision: number; repeated: boolean; pictureOf: PictureOf };

/**
 * Keeps what was written, as a new draft (revision 0) or as a revision; of an article that has readers they see none of it yet.
 * Refuses: not-allowed, conflict (someone saved in between), taken or malformed (slug, authorId), not-found (article, picture).
 */
export async function reviseArticle(viewer: Viewer, input: ArticleInput, now: Date): Promise<Saved> {
  return save(viewer, input, now, async (tx, { article, version, revision, repeated, pictureOf }) => {
    if (repeated) return;
    if (article.publishedAt === null) await show(tx, article, revision, version, pictureOf);
    await record(tx, viewer.accountId, { type: "article.drafted", articleId: article.id, payload: { revision } }, now);
  });
}

/**
 * Shows what was written to readers: publishes an article, or updates a published one. `updatedAt` moves only when readers find
 * other words or another picture than before, or a correction. Refuses what reviseArticle refuses, and missing (body).
 */
export async function publishArticle(viewer: Viewer, input: ArticleInput, now: Date): Promise<Saved> {
  if (isBlank(input.body)) throw new Refusal("missing", "body");
  return save(viewer, input, now, async (tx, { article, version, revision, pictureOf }) => {
    const wasPublic = isPublic(article);
    if (wasPublic && article.shownRevision === revision) return;
    const { id, publishedAt } = article;
    const isNew = publishedAt === null || readsDifferently(article, version);
    const isUpdate = publishedAt !== null && (isNew || version.correction !== "");
    await show(tx, article, revision, version, pictureOf);
    if (isNew) await markShown(tx, id, revision, now);
    if (version.correction) await tellCorrection(tx, id, revision, version.correction, viewer.accountId, now);
    const times = { publishedAt: publishedAt ?? now, unpublishedAt: null, ...(isUpdate && { updatedAt: now }) };
    await tx.article.update({ where: { id: article.id }, data: times, select: { id: true } });
    const type = wasPublic ? "article.revised" : "article.published";
    const event = { type, articleId: article.id, payload: { revision, slug: version.slug } } satisfies ArticleEvent;
    await record(tx, viewer.accountId, event, now);
  });
}

/** Takes an article from readers, its discussion with it; publishing brings both back. A second time changes nothing. */
export async function unpublishArticle(viewer: Viewer, { articleId }: Unpublish, now: Date): Promise<Saved> {
  if (!canPublish(viewer)) throw new Refusal("not-allowed");
  return db().$transaction(async (tx) => {
    const article = await lockArticle(tx, articleId);
    if (!article) throw new Refusal("not-found");
    const { slug, revision } = article;
    if (!isPublic(article)) return { articleId, slug, revision, repeated: true };
    await tx.article.update({ where: { id: articleId }, data: { unpublishedAt: now }, select: { id: true } });
    await record(tx, viewer.accountId, { type: "article.unpublished", articleId, payload: { slug } }, now);
    return { articleId, slug, revision, repeated: false };
  });
}

/**
 * Makes a former revision the newest one again; those between stay. Address and byline stay as they are, and a picture that was
 * removed since is left out. Refuses: not-allowed, not-found, conflict.
 */
export async function restoreRevision(
  viewer: Viewer,
  { articleId, number, revision }: Restore,
  now: Date,
): Promise<Saved> {
  if (!canPublish(viewer)) throw new Refusal("not-allowed");
  const former = await db().articleRevision.findUnique({ where: { articleId_number: { articleId, number } } });
  if (!former) throw new Refusal("not-found");
  const { title, dek, body, topics, leadAlt, leadCaption, leadCredit } = former;
  const lead = former.leadImageId ? await findPicture(former.leadImageId) : null;
  const words = { title, dek, body, topics, leadAlt, leadCaption, leadCredit };
  const own = { slug: null, authorId: null, correction: "" };
  const input = { articleId, revision, ...words, leadImageId: lead?.id ?? null, ...own };
  return reviseArticle(viewer, input, now);
}

/** Adds the revision under the article's lock; `then` shows it and writes the event. */
async function save(
  viewer: Viewer,
  input: ArticleInput,
  now: Date,
  then: (tx: Tx, kept: Kept) => Promise<void>,
): Promise<Saved> {
  if (!canPublish(viewer)) throw new Refusal("not-allowed");
  const pictureOf = await picturesIn(input.body);
  return db()
    .$transaction(async (tx) => {
      const existing = await lockArticle(tx, input.articleId);
      if (!existing && input.revision > 0) throw new Refusal("not-found");
      await checkParts(tx, viewer, input, existing);
      const article = existing
        ? await keepAsItCame(tx, existing)
        : await createArticle(tx, input.articleId, input.title, input.authorId ?? viewer.accountId, now);
      const version = await versionFrom(tx, viewer, input, article);
      const isShown = article.publishedAt !== null && article.revision === article.shownRevision;
      const repeated = article.newest !== null && isRepeated(article.newest, version, isShown);
      const newest = article.newest ? article.revision : 0;
      if (!repeated && newest !== input.revision) throw new Refusal("conflict", "body");
      const revision = repeated ? newest : newest + 1;
      if (!repeated) await addRevision(tx, article.id, revision, version, viewer, now);
      await then(tx, { article, version, revision, repeated, pictureOf });
      return { articleId: article.id, slug: version.slug, revision, repeated };
    })
    .catch((error) => {
      // Two editors chose the same address in the same moment; the unique key let one of them have it.
      throw error?.code === "P2002" ? new Refusal("taken", "slug") : error;
    });
}

async function versionFrom(tx: Tx, viewer: Viewer, input: ArticleInput, article: LockedArticle): Promise<Version> {
  const { articleId: _id, revision: _revision, ...words } = input;
  const { newest } = article;
  const slug =
    input.slug === null && newest
      ? newest.slug
      : await chooseSlug(tx, article.id, input.slug ?? "", input.title, newest ? article.slug : null);
  // What nobody has read yet needs no correction.
  const correction = article.publishedAt === null ? "" : words.correction;
  return { ...words, slug, authorId: input.authorId ?? newest?.authorId ?? viewer.accountId, correction };
}

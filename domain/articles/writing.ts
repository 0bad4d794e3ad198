// How a version gets into the database: as a revision, and onto the article's own row, which is what readers see.
import type { Viewer } from "#domain/accounts/viewer.ts";
import type { PictureSource } from "#domain/media/queries.ts";
import type { Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { newId } from "#lib/ids.ts";
import { renderArticle } from "#lib/markdown/article.ts";
import { readingMinutes } from "#lib/markdown/reading.ts";
import { keepFormerSlug } from "./addresses.ts";
import { canSign } from "./policy.ts";
import type { ArticleInput } from "./schema.ts";
import { topicSlugOf } from "./slug.ts";
import type { Version } from "./version.ts";

export type PictureOf = (address: string) => PictureSource | undefined;

/** The columns that are made from the Markdown. */
export function bodyColumns(body: string, pictureOf: PictureOf) {
  const { html, text, renderer } = renderArticle(body, { picture: pictureOf });
  return { body, bodyHtml: html, bodyText: text, bodyRenderer: renderer, readingMinutes: readingMinutes(text) };
}

/** Locks the article until the transaction ends and gives it with its newest version (null before the first); null when there is none. */
export async function lockArticle(tx: Tx, id: string) {
  await tx.$queryRaw`SELECT 1 FROM "Article" WHERE id = ${id} FOR UPDATE`;
  const article = await tx.article.findUnique({
    where: { id },
    include: {
      revisions: { orderBy: { number: "desc" }, take: 1 },
      topics: { orderBy: { position: "asc" }, select: { topic: { select: { name: true } } } },
    },
  });
  if (!article) return null;
  const [newest] = article.revisions;
  return { ...article, newest: newest ? versionOf(newest, article) : null };
}
export type LockedArticle = NonNullable<Awaited<ReturnType<typeof lockArticle>>>;

/** An article before its first revision, and its discussion. Two requests with the same id make one: the second waits and finds it. */
export async function createArticle(
  tx: Tx,
  id: string,
  title: string,
  authorId: string,
  now: Date,
): Promise<LockedArticle> {
  const words = { title, slug: id, ...bodyColumns("", () => undefined) };
  await tx.article.createMany({ data: { id, authorId, createdAt: now, ...words }, skipDuplicates: true });
  await tx.thread.createMany({ data: { articleId: id }, skipDuplicates: true });
  const article = await lockArticle(tx, id);
  if (!article) throw new Error(`The article ${id} was not created.`);
  return article;
}

type StoredRevision = Omit<Version, "slug" | "authorId" | "correction"> & {
  slug: string | null;
  authorId: string | null;
  correction?: string;
};

export function versionOf(revision: StoredRevision, article: { slug: string; authorId: string }): Version {
  const { title, dek, body, topics, leadImageId, leadAlt, leadCaption, leadCredit, correction = "" } = revision;
  const slug = revision.slug ?? article.slug;
  const authorId = revision.authorId ?? article.authorId;
  return { title, dek, body, topics, leadImageId, leadAlt, leadCaption, leadCredit, slug, authorId, correction };
}

/** Refuses a byline or a lead picture that does not exist or may not be used. */
export async function checkParts(
  tx: Tx,
  viewer: Viewer,
  input: ArticleInput,
  article: LockedArticle | null,
): Promise<void> {
  const authorId = input.authorId ?? article?.authorId ?? viewer.accountId;
  const author = await tx.account.findUnique({
    where: { id: authorId },
    select: { id: true, role: true, deletedAt: true },
  });
  if (!author || !canSign(author, article)) throw new Refusal("malformed", "authorId");
  if (input.leadImageId && !(await tx.upload.findUnique({ where: { id: input.leadImageId }, select: { id: true } })))
    throw new Refusal("not-found", "picture");
}

/** An article that came in without revisions (imported): what it shows becomes its first, so that nothing is lost by the second. */
export async function keepAsItCame(tx: Tx, article: LockedArticle): Promise<LockedArticle> {
  if (article.newest) return article;
  const newest = versionOf({ ...article, topics: article.topics.map(({ topic }) => topic.name) }, article);
  const { id, revision, authorId, createdAt, publishedAt } = article;
  await tx.articleRevision.create({
    data: {
      ...{ articleId: id, number: revision, ...newest },
      ...{ savedAt: createdAt, savedById: authorId, shownAt: publishedAt },
    },
    select: { number: true },
  });
  return { ...article, newest };
}

export async function addRevision(
  tx: Tx,
  articleId: string,
  number: number,
  version: Version,
  viewer: Viewer,
  now: Date,
) {
  await tx.articleRevision.create({
    data: { articleId, number, ...version, savedAt: now, savedById: viewer.accountId },
    select: { number: true },
  });
  await tx.article.update({ where: { id: articleId }, data: { revision: number }, select: { id: true } });
}

/** Puts a version where readers look: onto the article's row, with its topics and its address. */
export async function show(tx: Tx, article: LockedArticle, number: number, version: Version, pictureOf: PictureOf) {
  const { title, dek, leadImageId, leadAlt, leadCaption, leadCredit, slug, authorId } = version;
  await keepFormerSlug(tx, article, slug);
  await tx.article.update({
    where: { id: article.id },
    data: {
      ...{ title, dek, leadImageId, leadAlt, leadCaption, leadCredit, slug, authorId },
      ...bodyColumns(version.body, pictureOf),
      shownRevision: number,
    },
    select: { id: true },
  });
  await writeTopicRows(tx, article.id, version.topics);
}

/** From now on the revision is a version that readers know (versions/queries.ts). */
export async function markShown(tx: Tx, articleId: string, number: number, now: Date) {
  await tx.articleRevision.update({
    where: { articleId_number: { articleId, number } },
    data: { shownAt: now },
    select: { number: true },
  });
}

/** Tells readers at the article's foot what this revision put right. A second time changes nothing. */
export async function tellCorrection(
  tx: Tx,
  articleId: string,
  revision: number,
  text: string,
  byId: string,
  now: Date,
) {
  await tx.articleCorrection.createMany({ data: { articleId, revision, text, at: now, byId }, skipDuplicates: true });
}

export async function writeTopicRows(tx: Tx, articleId: string, names: string[]) {
  await tx.articleTopic.deleteMany({ where: { articleId } });
  if (names.length === 0) return;
  const wanted = names.map((name) => ({ id: newId(), slug: topicSlugOf(name), name }));
  await tx.topic.createMany({ data: wanted, skipDuplicates: true });
  const rows = await tx.topic.findMany({ where: { slug: { in: wanted.map((topic) => topic.slug) } } });
  const idOf = new Map(rows.map((row) => [row.slug, row.id]));
  const data = wanted.flatMap(({ slug }, position) => ({ articleId, topicId: idOf.get(slug) ?? "", position }));
  await tx.articleTopic.createMany({ data });
}

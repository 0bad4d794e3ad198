// Finds the article of a record, or makes it: rendered, with its versions, its topics and an empty discussion.
import { MAX_TITLE, MAX_TOPICS } from "#domain/articles/limits.ts";
import { slugOf } from "#domain/articles/slug.ts";
import { bodyColumns } from "#domain/articles/writing.ts";
import type { Tx } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import { plainExcerpt } from "#lib/markdown/excerpt.ts";
import type { ArticleRecord, CorrectionRecord, Lead, Person, PictureRecord, VersionRecord } from "../records.ts";
import { distinct, type Found, findOrMakeAuthors } from "./authors.ts";
import { looksLikeOurs } from "./ids.ts";
import { adoptPictures, lookUpPictures } from "./pictures.ts";
import { freeSlug, keepFormerSlugs } from "./slugs.ts";
import { nameTopics, topicsOf } from "./topics.ts";
import { writeCorrections, writeVersions } from "./versions.ts";
import { cutAtWord } from "./words.ts";

/** Whose article it is where the file does not tell. */
const NOBODY: Person = { key: "imported", name: "imported", displayName: "Imported", isHandle: false };

/** The id of the article here: remembered, or its own, or by address and time of publication; null when it is new. */
export async function findImported(
  tx: Tx,
  { source, key, id, slug, publishedAt }: ArticleRecord,
): Promise<string | null> {
  const ownId = looksLikeOurs(id) ? id : "";
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id FROM "ImportedRecord" i JOIN "Article" a ON a.id = i."localId"
      WHERE i.kind = 'article' AND i.source = ${source} AND i."externalId" = ${key}
    UNION ALL SELECT id FROM "Article" WHERE id = ${ownId}
    UNION ALL SELECT id FROM "Article" WHERE slug = ${slug} AND "publishedAt" = ${publishedAt}
    LIMIT 1`;
  return rows[0]?.id ?? null;
}

export type Made = {
  id: string;
  authors: Map<string, Found>;
  topicsLeftOut: number;
  /** Pictures whose files are not here. */
  picturesMissing: number;
};

export type Parts = {
  article: ArticleRecord;
  versions: VersionRecord[];
  corrections: CorrectionRecord[];
  pictures: PictureRecord[];
  /** Dates an article that is published but does not say when. */
  firstComment: Date | null;
};

export async function makeArticle(
  tx: Tx,
  { article, versions, corrections, pictures, firstComment }: Parts,
  now: Date,
): Promise<Made> {
  const { source, key, dek, credit, status } = article;
  const person = article.author ?? NOBODY;
  const people = distinct([
    person,
    ...versions.flatMap((version) => [version.author, version.savedBy]),
    ...corrections.flatMap(({ by, removedBy }) => [by, removedBy]),
  ]);
  const authors = await findOrMakeAuthors(tx, source, people, now);
  const idOf = (who: Person) => authors.get(who.key)?.accountId ?? "";
  const picturesMissing = await adoptPictures(tx, pictures, idOf(person), now);
  const columns = bodyColumns(article.body, await lookUpPictures(tx, article.body));
  const title = cutAtWord(article.title || plainExcerpt(columns.bodyText, 60) || article.slug, MAX_TITLE) || "Untitled";
  const id = looksLikeOurs(article.id) ? article.id : newId();
  const publishedAt = status === "draft" ? null : (article.publishedAt ?? firstComment ?? now);
  const createdAt = article.createdAt ?? article.publishedAt ?? now;
  const named = topicsOf(article.topics);
  const topics = named.slice(0, MAX_TOPICS);
  const lead = await leadColumns(tx, article.lead);
  const first: VersionRecord = {
    ...article,
    ...{ kind: "version", number: 1, title, topics: topics.map(({ name }) => name), slug: "", author: null },
    ...{ savedAt: article.updatedAt ?? createdAt, savedBy: person, shownAt: null, correction: "" },
  };
  const kept = versions.length > 0 ? versions : [first];
  const revision = Math.max(...kept.map(({ number }) => number));
  const shown = kept.some(({ number }) => number === article.shownVersion) ? article.shownVersion : revision;
  await tx.article.create({
    data: {
      ...{ id, title, dek, credit, ...columns, ...lead, authorId: idOf(person) },
      slug: await freeSlug(tx, slugOf(article.slug) || slugOf(title) || id),
      revision,
      shownRevision: shown,
      createdAt,
      publishedAt,
      updatedAt: publishedAt && article.updatedAt,
      unpublishedAt: status === "unpublished" ? (article.unpublishedAt ?? now) : null,
      thread: { create: { closedAt: article.closedAt } },
    },
    select: { id: true },
  });
  const shownAt = publishedAt && (article.updatedAt ?? publishedAt);
  const written = { articleId: id, kept, shown, shownAt, author: person };
  await writeVersions(tx, written, idOf);
  await writeCorrections(tx, corrections, written, idOf);
  await keepFormerSlugs(tx, id, article.formerSlugs);
  await nameTopics(tx, id, topics);
  await tx.importedRecord.create({ data: { articleId: id, kind: "article", source, externalId: key, localId: id } });
  return { id, authors, topicsLeftOut: named.length - topics.length, picturesMissing };
}

/** The article can only have a lead picture that is here. */
async function leadColumns(tx: Tx, { image, alt, caption, credit }: Lead) {
  const upload = image ? await tx.upload.findUnique({ where: { id: image }, select: { id: true } }) : null;
  return { leadImageId: upload?.id ?? null, leadAlt: alt, leadCaption: caption, leadCredit: credit };
}

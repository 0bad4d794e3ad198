// Finds the article of a record, or makes it: rendered, with its first version, its topics and an empty discussion.
import { MAX_TITLE, MAX_TOPIC, MAX_TOPICS } from "#domain/articles/limits.ts";
import { slugOf, topicSlugOf } from "#domain/articles/slug.ts";
import { picturesIn } from "#domain/media/queries.ts";
import type { Tx } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import { renderArticle } from "#lib/markdown/article.ts";
import { plainExcerpt } from "#lib/markdown/excerpt.ts";
import { readingMinutes } from "#lib/markdown/reading.ts";
import type { ArticleRecord, Person } from "../records.ts";
import { findOrMakeAuthors } from "./authors.ts";
import { looksLikeOurs } from "./ids.ts";
import { freeSlug } from "./slugs.ts";
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

export type Made = { id: string; authors: { key: string; isNew: boolean }[]; topicsLeftOut: number };

/** `firstComment` dates an article that is published but does not say when. */
export async function makeArticle(tx: Tx, record: ArticleRecord, firstComment: Date | null, now: Date): Promise<Made> {
  const { source, key, body, dek, credit, lead } = record;
  const person = record.author ?? NOBODY;
  const authors = await findOrMakeAuthors(tx, source, [person], now);
  const author = authors.get(person.key);
  if (!author) throw new Error("The author was not made.");
  const rendered = renderArticle(body, { picture: await picturesIn(body) });
  const title = cutAtWord(record.title || plainExcerpt(rendered.text, 60) || record.slug, MAX_TITLE) || "Untitled";
  const id = looksLikeOurs(record.id) ? record.id : newId();
  const publishedAt = record.status === "draft" ? null : (record.publishedAt ?? firstComment ?? now);
  const named = topicsOf(record.topics);
  const topics = named.slice(0, MAX_TOPICS);
  const image = lead.image ? await tx.upload.findUnique({ where: { id: lead.image }, select: { id: true } }) : null;
  const shown = {
    title,
    dek,
    body,
    leadImageId: image?.id ?? null,
    leadAlt: lead.alt,
    leadCaption: lead.caption,
    leadCredit: lead.credit,
  };
  const createdAt = record.createdAt ?? record.publishedAt ?? now;
  await tx.article.create({
    data: {
      id,
      ...shown,
      slug: await freeSlug(tx, slugOf(record.slug) || slugOf(title) || id),
      bodyHtml: rendered.html,
      bodyText: rendered.text,
      bodyRenderer: rendered.renderer,
      readingMinutes: readingMinutes(rendered.text),
      credit,
      authorId: author.accountId,
      createdAt,
      publishedAt,
      updatedAt: publishedAt && record.updatedAt,
      unpublishedAt: record.status === "unpublished" ? (record.unpublishedAt ?? now) : null,
      thread: { create: { closedAt: record.closedAt } },
      revisions: {
        create: {
          number: 1,
          ...shown,
          topics: topics.map((topic) => topic.name),
          savedAt: record.updatedAt ?? createdAt,
          savedById: author.accountId,
        },
      },
    },
    select: { id: true },
  });
  await nameTopics(tx, id, topics);
  await tx.importedRecord.create({ data: { articleId: id, kind: "article", source, externalId: key, localId: id } });
  return { id, authors: [{ key: person.key, isNew: author.isNew }], topicsLeftOut: named.length - topics.length };
}

type Topic = { id: string; slug: string; name: string };

/** Each once, in the order of the file. */
function topicsOf(names: string[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const long of names) {
    const name = cutAtWord(long, MAX_TOPIC);
    const slug = topicSlugOf(name);
    if (!topics.has(slug)) topics.set(slug, { id: newId(), slug, name });
  }
  return [...topics.values()];
}

/** Topics are one for the whole site: those that are here are used as they are called here, the others made. */
async function nameTopics(tx: Tx, articleId: string, topics: Topic[]): Promise<void> {
  const rows = JSON.stringify(topics.map((topic, position) => ({ ...topic, position })));
  await tx.$executeRaw`
    INSERT INTO "Topic" (id, slug, name) SELECT id, slug, name
    FROM json_to_recordset(${rows}::json) AS row(id text, slug text, name text) ON CONFLICT (slug) DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO "ArticleTopic" ("articleId", "topicId", position) SELECT ${articleId}, t.id, row.position
    FROM json_to_recordset(${rows}::json) AS row(slug text, position int) JOIN "Topic" t ON t.slug = row.slug`;
}

// One article with its revisions, what readers are told of them, its topics and its discussion.
import { bodyColumns, writeTopicRows } from "#domain/articles/writing.ts";
import { picturesIn } from "#domain/media/queries.ts";
import { record } from "#domain/record.ts";
import type { Tx } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import type { DemoArticle } from "../article-files.ts";
import { readDiscussion } from "../discussion-files.ts";
import { plantDiscussion } from "./discussion.ts";
import type { People } from "./people.ts";
import type { Pictures } from "./pictures.ts";

export async function plantArticle(tx: Tx, article: DemoArticle, people: People, pictures: Pictures, now: Date) {
  const { slug, title, dek, topics, alt, caption, credit, corrected } = article;
  const id = newId();
  const author = people(article.author);
  const publishedAt = new Date(now.getTime() - article.published);
  const lead = {
    leadImageId: pictureOf(article.picture, pictures),
    leadAlt: alt,
    leadCaption: caption,
    leadCredit: credit,
  };
  const texts = [{ body: article.body, at: publishedAt, note: "" }];
  if (corrected) texts.push({ ...corrected, at: new Date(publishedAt.getTime() + corrected.after) });
  const revisions = texts.map(({ body, at, note }, index) => ({
    number: index + 1,
    ...{ title, dek, topics, ...lead, correction: note, savedAt: at, savedById: author.id, shownAt: at },
    body: withPictures(body, pictures),
    ...(note && { told: { create: { text: note, at, byId: author.id } } }),
  }));
  const shown = revisions.at(-1)?.body ?? "";
  await tx.article.create({
    data: {
      id,
      ...{ slug, title, dek, ...lead, authorId: author.id, createdAt: publishedAt, publishedAt },
      ...bodyColumns(shown, await picturesIn(shown)),
      revision: revisions.length,
      shownRevision: revisions.length,
      updatedAt: corrected ? (texts.at(-1)?.at ?? null) : null,
      revisions: { create: revisions },
      thread: { create: {} },
    },
    select: { id: true },
  });
  await writeTopicRows(tx, id, topics);
  await plantDiscussion(tx, id, readDiscussion(slug), people, publishedAt);
  // What listens to this brings the article and its whole discussion into the search.
  const payload = { revision: revisions.length, slug };
  await record(tx, author.id, { type: "article.published", articleId: id, payload }, now);
}

function pictureOf(name: string, pictures: Pictures): string {
  const id = pictures.get(name);
  if (!id) throw new Error(`The picture ${name} was not stored.`);
  return id;
}

const withPictures = (body: string, pictures: Pictures) =>
  body.replace(/\(media:([a-z-]+)/g, (_, name: string) => `(/media/${pictureOf(name, pictures)}`);

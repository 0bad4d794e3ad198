// The topics of an article that comes in.
import { MAX_TOPIC } from "#domain/articles/limits.ts";
import { topicSlugOf } from "#domain/articles/slug.ts";
import type { Tx } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import { cutAtWord } from "./words.ts";

export type Topic = { id: string; slug: string; name: string };

/** Each once, in the order of the file. */
export function topicsOf(names: string[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const long of names) {
    const name = cutAtWord(long, MAX_TOPIC);
    const slug = topicSlugOf(name);
    if (!topics.has(slug)) topics.set(slug, { id: newId(), slug, name });
  }
  return [...topics.values()];
}

/** Topics are one for the whole site: those that are here are used as they are called here, the others made. */
export async function nameTopics(tx: Tx, articleId: string, topics: Topic[]): Promise<void> {
  const rows = JSON.stringify(topics.map((topic, position) => ({ ...topic, position })));
  await tx.$executeRaw`
    INSERT INTO "Topic" (id, slug, name) SELECT id, slug, name
    FROM json_to_recordset(${rows}::json) AS row(id text, slug text, name text) ON CONFLICT (slug) DO NOTHING`;
  await tx.$executeRaw`
    INSERT INTO "ArticleTopic" ("articleId", "topicId", position) SELECT ${articleId}, t.id, row.position
    FROM json_to_recordset(${rows}::json) AS row(slug text, position int) JOIN "Topic" t ON t.slug = row.slug`;
}

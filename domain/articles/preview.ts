// A version as readers would find it, before they do.

import type { Sized } from "#domain/media/addresses.ts";
import type { PictureSource } from "#domain/media/queries.ts";
import { renderArticle } from "#lib/markdown/article.ts";
import { readingMinutes } from "#lib/markdown/reading.ts";
import type { TopicName } from "./card.ts";
import type { Correction } from "./corrections/shown.ts";
import type { ArticlePage } from "./queries.ts";
import type { Version } from "./version.ts";

type Parts = {
  id: string;
  publishedAt: Date;
  credit: string;
  author: { handle: string; name: string } | null;
  lead: Sized | null;
  topics: TopicName[];
  corrections: Correction[];
  pictureOf: (address: string) => PictureSource | undefined;
};

/** The page's data as findArticle would give it after publishing. */
export function previewOf(version: Version, parts: Parts): ArticlePage {
  const { html, text } = renderArticle(version.body, { picture: parts.pictureOf });
  const words = { alt: version.leadAlt, caption: version.leadCaption, credit: version.leadCredit };
  return {
    id: parts.id,
    slug: version.slug,
    title: version.title,
    dek: version.dek,
    authorHandle: parts.author?.handle ?? null,
    authorName: parts.author?.name ?? null,
    publishedAt: parts.publishedAt,
    updatedAt: null,
    readingMinutes: readingMinutes(text),
    commentCount: 0,
    topics: parts.topics,
    lead: parts.lead && { ...parts.lead, ...words },
    bodyHtml: html,
    excerpt: "",
    credit: parts.credit,
    shownRevision: 1,
    versions: 1,
    corrections: parts.corrections,
    thread: { commentCount: 0, closedAt: null, seq: 0 },
  };
}

// An article and its discussion in the words of schema.org, for search engines.
import type { ArticleCard } from "#domain/articles/card.ts";
import type { Correction } from "#domain/articles/corrections/shown.ts";
import type { Site } from "#domain/site/settings.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { plainExcerpt } from "#lib/markdown/excerpt.ts";
import { absoluteUrl, sharedPicture } from "./addresses.ts";

/** The least that must be known of a comment. Replies of one that cannot be read move up to the next that can. */
export type CommentFacts = {
  id: string;
  subject: string;
  bodyText: string;
  authorName: string | null;
  createdAt: Date;
  readable: boolean;
  replies: CommentFacts[];
};

type ArticleFacts = ArticleCard & { updatedAt: Date | null; corrections: Correction[] };

/** Every byte is sent to every reader, and the full text stands on the page: search engines need no more to tell comments apart. */
const COMMENT_TEXT = 280;
const person = (name: string, path?: string) => ({
  "@type": "Person",
  name,
  ...(path ? { url: absoluteUrl(path) } : {}),
});

const authorOf = ({ authorName, authorHandle }: ArticleFacts) =>
  authorName && authorHandle ? person(authorName, `/u/${encodeURIComponent(authorHandle)}`) : null;

export function articleJsonLd({
  article,
  site,
  comments,
}: {
  article: ArticleFacts;
  site: Pick<Site, "name" | "language">;
  comments: CommentFacts[];
}) {
  const path = `/a/${article.slug}`;
  const url = absoluteUrl(path);
  const publisher = { "@type": "Organization", name: site.name, url: absoluteUrl("/") };
  const nested = commentsOf(comments, path, wordsFor(site.language)("feeds.formerReader"));
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.title,
    ...(article.dek ? { description: article.dek } : {}),
    inLanguage: site.language,
    url,
    mainEntityOfPage: { "@type": "WebPage", "@id": url },
    datePublished: article.publishedAt.toISOString(),
    dateModified: (article.updatedAt ?? article.publishedAt).toISOString(),
    author: authorOf(article) ?? publisher,
    publisher,
    ...imageOf(article),
    ...(article.topics.length > 0 ? { keywords: article.topics.map((topic) => topic.name) } : {}),
    ...correctionsOf(article),
    commentCount: article.commentCount,
    interactionStatistic: {
      "@type": "InteractionCounter",
      interactionType: "https://schema.org/CommentAction",
      userInteractionCount: article.commentCount,
    },
    ...(nested.length > 0 ? { comment: nested } : {}),
  };
}

function correctionsOf({ corrections }: ArticleFacts) {
  const notes = corrections.map(({ text, at }) => ({
    "@type": "CorrectionComment",
    text,
    datePublished: at.toISOString(),
  }));
  return notes.length > 0 ? { correction: notes } : {};
}

function imageOf({ lead }: ArticleFacts) {
  const picture = sharedPicture(lead);
  if (!picture) return {};
  const { path, width, height, alt } = picture;
  return { image: { "@type": "ImageObject", url: absoluteUrl(path), width, height, ...(alt ? { caption: alt } : {}) } };
}

export type CommentLd = {
  "@type": "Comment";
  url: string;
  name?: string;
  text: string;
  dateCreated: string;
  author: ReturnType<typeof person>;
  comment?: CommentLd[];
};

function commentsOf(comments: CommentFacts[], articlePath: string, formerReader: string): CommentLd[] {
  return comments.flatMap((comment) => {
    const replies = commentsOf(comment.replies, articlePath, formerReader);
    const text = plainExcerpt(comment.bodyText, COMMENT_TEXT) || comment.subject;
    if (!comment.readable || !text) return replies;
    return {
      "@type": "Comment",
      url: absoluteUrl(`${articlePath}/c/${comment.id}`),
      ...(comment.subject ? { name: comment.subject } : {}),
      text,
      dateCreated: comment.createdAt.toISOString(),
      author: person(comment.authorName ?? formerReader),
      ...(replies.length > 0 ? { comment: replies } : {}),
    };
  });
}

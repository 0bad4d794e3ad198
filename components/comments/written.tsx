import { loadWords } from "#components/layout/loaders.ts";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { OwnComment } from "#domain/comments/queries.ts";
import { plainExcerpt } from "#lib/markdown/excerpt.ts";
import { articleHref, commentHref } from "./addresses.ts";

/** Enough to recognise a comment by. */
const EXCERPT = 280;

/** What somebody wrote, each with where it stands. */
export async function Written({ comments }: { comments: OwnComment[] }) {
  const t = await loadWords();
  return (
    <ol className="divide-y divide-rule border-t border-rule">
      {comments.map((comment) => (
        <li key={`${comment.articleId}/${comment.id}`} className="py-4">
          <p className="text-sm text-muted">
            {rich(t, "comments.on", {
              title: comment.articleTitle,
              article: (title) => (
                <a href={articleHref(comment.slug)} className="py-1 font-semibold text-ink hover:underline">
                  <bdi>{title}</bdi>
                </a>
              ),
            })}{" "}
            <a href={commentHref(comment.slug, comment.id)} className="whitespace-nowrap py-1 hover:underline">
              <Time at={comment.createdAt} t={t} minute near />
            </a>
          </p>
          {comment.subject ? (
            <h3 dir="auto" className="mt-1 font-reading text-lg font-semibold text-balance">
              {comment.subject}
            </h3>
          ) : null}
          <p dir="auto" className="mt-1 font-reading text-lg leading-snug">
            {plainExcerpt(comment.bodyText, EXCERPT)}
          </p>
        </li>
      ))}
    </ol>
  );
}

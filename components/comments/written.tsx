import { Time } from "#components/ui/time.tsx";
import type { OwnComment } from "#domain/comments/queries.ts";
import { plainExcerpt } from "#lib/markdown/excerpt.ts";
import { articleHref, commentHref } from "./addresses.ts";

/** Enough to recognise a comment by. */
const EXCERPT = 280;

/** What somebody wrote, each with where it stands. */
export function Written({ comments }: { comments: OwnComment[] }) {
  return (
    <ol className="space-y-6">
      {comments.map((comment) => (
        <li key={`${comment.articleId}/${comment.id}`} className="border-t border-rule pt-4">
          <p className="text-sm text-muted">
            <a href={commentHref(comment.slug, comment.id)} className="py-1 hover:underline">
              <Time at={comment.createdAt} minute />
            </a>{" "}
            on{" "}
            <a href={articleHref(comment.slug)} className="py-1 font-semibold text-ink hover:underline">
              {comment.articleTitle}
            </a>
          </p>
          {comment.subject ? (
            <h3 dir="auto" className="font-reading text-lg font-semibold">
              {comment.subject}
            </h3>
          ) : null}
          <p dir="auto" className="font-reading text-lg leading-snug">
            {plainExcerpt(comment.bodyText, EXCERPT)}
          </p>
        </li>
      ))}
    </ol>
  );
}

import { Pager } from "#components/ui/pager.tsx";
import type { CommentNode } from "#domain/comments/thread.ts";
import { articleHref, commentHref } from "./addresses.ts";
import { Comment, Replies } from "./comment.tsx";
import { CommentForm } from "./comment-form.tsx";
import { DiscussionHeading } from "./thread.tsx";

type Props = {
  article: { id: string; slug: string; authorHandle: string; thread: { commentCount: number; closedAt: Date | null } };
  branch: { comment: CommentNode; ancestors: CommentNode[]; previous: string | null; next: string | null };
  /** Whether the form for a reply stands open. */
  replying: boolean;
  held: { subject: string; body: string; formKey: string } | null;
};

/** One comment, what it answers, and what answers it. */
export function Branch({ article, branch, replying, held }: Props) {
  const { comment, ancestors, previous, next } = branch;
  const { slug, thread } = article;
  const place = { slug, articleId: article.id, staff: new Set([article.authorHandle]) };
  const here = commentHref(slug, comment.id);
  return (
    <section aria-label="Discussion">
      <div className="mb-5 flex flex-wrap items-baseline justify-between gap-x-6 border-t-4 border-ink pt-4">
        <DiscussionHeading count={thread.commentCount} />
        <a
          href={`${articleHref(slug)}#discussion`}
          className="py-1.5 text-sm font-semibold text-accent underline underline-offset-4"
        >
          The whole discussion
        </a>
      </div>
      <Ancestors ancestors={ancestors} place={place} />
      <Comment comment={comment} place={place} focus />
      {replying && !comment.tombstone ? (
        <div id="reply" className="mt-5">
          {thread.closedAt ? (
            <p>This discussion is closed.</p>
          ) : (
            <CommentForm
              articleId={article.id}
              parentId={comment.id}
              formKey={held?.formKey}
              subject={held?.subject}
              body={held?.body}
              focusOnOpen
            />
          )}
        </div>
      ) : null}
      <Replies comment={{ ...comment, missing: 0 }} place={place} />
      <Pager
        label="Pages of this branch"
        previous={previous ? { href: `${here}?before=${previous}`, name: "Previous page" } : null}
        next={next ? { href: `${here}?after=${next}`, name: "Next page" } : null}
      />
    </section>
  );
}

function Ancestors({
  ancestors,
  place,
}: {
  ancestors: CommentNode[];
  place: { slug: string; articleId: string; staff: Set<string> };
}) {
  const [first] = ancestors;
  if (!first) return null;
  return (
    <ol aria-label="What it answers" className="mb-4 space-y-4">
      {first.depth > 0 ? (
        <li className="text-sm">
          <a
            href={commentHref(place.slug, first.id)}
            className="py-1.5 font-semibold text-accent underline underline-offset-4"
          >
            What came before
          </a>
        </li>
      ) : null}
      {ancestors.map((ancestor) => (
        <li key={ancestor.id} className="border-b border-rule pb-4">
          <Comment comment={{ ...ancestor, replies: [], missing: 0 }} place={place} />
        </li>
      ))}
    </ol>
  );
}

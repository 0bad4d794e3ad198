import { Pager } from "#components/ui/pager.tsx";
import type { CommentNode } from "#domain/comments/thread.ts";
import { articleHref } from "./addresses.ts";
import { Comment } from "./comment.tsx";
import { CommentForm } from "./comment-form.tsx";
import { JoinPrompt } from "./join-prompt.tsx";
import type { Order } from "./loaders.ts";

type Discussion = { tops: CommentNode[]; previous: string | null; next: string | null };
type Held = { subject: string; body: string; formKey: string } | null;
type Props = {
  article: { id: string; slug: string; authorHandle: string; thread: { commentCount: number; closedAt: Date | null } };
  discussion: Discussion;
  order: Order;
  held: Held;
};

/** The discussion beneath an article: how many speak, in which order, and the form to join it. */
export function Thread({ article, discussion, order, held }: Props) {
  const { commentCount, closedAt } = article.thread;
  const place = { slug: article.slug, articleId: article.id, staff: new Set([article.authorHandle]) };
  return (
    <section aria-label="Discussion" className="mx-auto mt-14 max-w-measure border-t-4 border-ink pt-4">
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <DiscussionHeading count={commentCount} />
        {commentCount > 1 ? <Orders slug={article.slug} order={order} /> : null}
      </div>
      {commentCount === 0 && discussion.tops.length === 0 ? (
        <p className="mt-4 text-muted">
          {closedAt ? "Nobody commented." : "Nobody has said anything yet. The first word is yours."}
        </p>
      ) : null}
      <ol className="mt-6 space-y-8">
        {discussion.tops.map((comment) => (
          <li key={comment.id} className="border-t border-rule pt-5 first:border-0 first:pt-0">
            <Comment comment={comment} place={place} />
          </li>
        ))}
      </ol>
      <Pages slug={article.slug} order={order} discussion={discussion} />
      <div id="write" className="no-print mt-12 border-t border-rule pt-6">
        {closedAt ? (
          <p className="text-muted">This discussion is closed. It can be read, and nothing can be added.</p>
        ) : (
          <>
            <JoinPrompt slug={article.slug} />
            <CommentForm articleId={article.id} formKey={held?.formKey} subject={held?.subject} body={held?.body} />
          </>
        )}
      </div>
    </section>
  );
}

export function DiscussionHeading({ count }: { count: number }) {
  return (
    <h2 id="discussion" className="font-interface text-2xl font-bold">
      {count === 1 ? "1 comment" : `${count.toLocaleString("en")} comments`}
    </h2>
  );
}

function Orders({ slug, order }: { slug: string; order: Order }) {
  const link = (name: string, href: string, here: boolean) => (
    <a
      href={href}
      aria-current={here ? "true" : undefined}
      className="py-1.5 text-muted underline-offset-4 hover:underline aria-current:text-ink aria-current:underline"
    >
      {name}
    </a>
  );
  return (
    <nav aria-label="Order of comments" className="no-print flex gap-4 text-sm font-semibold">
      {link("Oldest", `${articleHref(slug)}#discussion`, order === "oldest")}
      {link("Newest", `${articleHref(slug)}?order=newest#discussion`, order === "newest")}
    </nav>
  );
}

function Pages({ slug, order, discussion }: { slug: string; order: Order; discussion: Discussion }) {
  const href = (name: "after" | "before", path: string) =>
    `${articleHref(slug)}?${order === "newest" ? "order=newest&" : ""}${name}=${path}#discussion`;
  return (
    <Pager
      label="Pages of the discussion"
      previous={discussion.previous ? { href: href("before", discussion.previous), name: "Previous page" } : null}
      next={discussion.next ? { href: href("after", discussion.next), name: "Next page" } : null}
    />
  );
}

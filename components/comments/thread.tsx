import { loadMe } from "#components/accounts/loaders.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { Pager } from "#components/ui/pager.tsx";
import type { CommentNode } from "#domain/comments/thread.ts";
import type { Words } from "#lib/i18n/words.ts";
import { articleHref } from "./addresses.ts";
import { Comment } from "./comment.tsx";
import { CommentForm } from "./comment-form.tsx";
import { Closed, type Discussed, Discussion, DiscussionHead } from "./discussion.tsx";
import { JoinPrompt } from "./join-prompt.tsx";
import type { Order } from "./loaders.ts";
import { FoldScript } from "./reader/fold-script.tsx";

type Page = { tops: CommentNode[]; previous: string | null; next: string | null };
type Held = { subject: string; body: string; formKey: string } | null;
type Props = { article: Discussed; discussion: Page; order: Order; held: Held };

/** The discussion beneath an article: how many speak, in which order, and the form to join it. */
export async function Thread({ article, discussion, order, held }: Props) {
  const [t, me] = await Promise.all([loadWords(), loadMe()]);
  const { id, slug, authorHandle, thread } = article;
  const { commentCount, closedAt } = thread;
  const { tops } = discussion;
  const place = { slug, authorHandle, open: closedAt === null, reader: me?.handle ?? null, t };
  return (
    <Discussion article={article} t={t} className="mx-auto mt-16 max-w-measure">
      <DiscussionHead count={commentCount} t={t}>
        {commentCount > 1 ? <Orders slug={slug} order={order} t={t} /> : null}
      </DiscussionHead>
      {closedAt ? <Closed at={closedAt} t={t} /> : null}
      {tops.length === 0 && !closedAt ? <p className="mt-3 text-lg text-muted">{t("comments.first")}</p> : null}
      {tops.length > 0 ? (
        <ol className="tops">
          {tops.map((comment, index) => (
            <li key={comment.id}>
              <Comment
                comment={comment}
                place={place}
                standing={{ position: { position: index + 1, count: tops.length } }}
              />
            </li>
          ))}
        </ol>
      ) : null}
      <FoldScript articleId={id} />
      <Pages slug={slug} order={order} page={discussion} t={t} />
      <div id="write" className="no-print mt-12 border-t border-rule pt-6">
        {closedAt ? (
          <p className="text-muted">{t("comments.closed")}</p>
        ) : (
          <>
            <JoinPrompt slug={slug} />
            <CommentForm articleId={id} formKey={held?.formKey} subject={held?.subject} body={held?.body} />
          </>
        )}
      </div>
      <p className="no-print mt-8">
        <a
          href="#top"
          className="inline-block py-1.5 font-semibold text-accent underline underline-offset-4 pointer-coarse:py-3"
        >
          {t("comments.backUp")}
        </a>
      </p>
    </Discussion>
  );
}

function Orders({ slug, order, t }: { slug: string; order: Order; t: Words }) {
  const link = (name: string, href: string, here: boolean) => (
    <a
      href={href}
      aria-current={here ? "true" : undefined}
      className="py-1.5 text-muted underline-offset-4 hover:underline aria-current:text-ink aria-current:underline aria-current:decoration-2 pointer-coarse:py-3"
    >
      {name}
    </a>
  );
  return (
    <nav aria-label={t("comments.order")} className="no-print flex gap-5 text-sm font-semibold">
      {link(t("comments.oldest"), `${articleHref(slug)}#discussion`, order === "oldest")}
      {link(t("comments.newest"), `${articleHref(slug)}?order=newest#discussion`, order === "newest")}
    </nav>
  );
}

function Pages({ slug, order, page, t }: { slug: string; order: Order; page: Page; t: Words }) {
  const href = (name: "after" | "before", path: string) =>
    `${articleHref(slug)}?${order === "newest" ? "order=newest&" : ""}${name}=${path}#discussion`;
  return (
    <Pager
      label={t("comments.pages")}
      previous={page.previous ? { href: href("before", page.previous), name: t("comments.previousPage") } : null}
      next={page.next ? { href: href("after", page.next), name: t("comments.nextPage") } : null}
    />
  );
}

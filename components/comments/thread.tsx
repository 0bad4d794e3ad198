import { loadMe } from "#components/accounts/loaders.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { RawHtml } from "#components/ui/raw-html.tsx";
import { loadRecommended } from "#components/votes/loaders.ts";
import type { CommentNode, CommentRow } from "#domain/comments/thread.ts";
import { CommentForm } from "./comment-form.tsx";
import { Closed, type Discussed, Discussion, DiscussionHead } from "./discussion.tsx";
import { JoinPrompt } from "./join-prompt.tsx";
import { loadWrittenAbout, type Order } from "./loaders.ts";
import { topsHtml } from "./markup/thread.ts";
import { FoldScript } from "./reader/fold-script.tsx";
import { type Held, Renewed } from "./renewed.tsx";
import { WaitingHere } from "./waiting/waiting-here.tsx";
import { Pages, type WayOn, Ways } from "./ways.tsx";

type Page = WayOn & { tops: CommentNode[]; rows: CommentRow[] };
type Props = { article: Discussed; discussion: Page; order: Order; held: Held };

/** The discussion beneath an article: how many speak, in which order, and the form to join it. */
export async function Thread({ article, discussion, order, held }: Props) {
  const [t, me, recommended, writtenAbout] = await Promise.all([
    loadWords(),
    loadMe(),
    loadRecommended(article.id),
    loadWrittenAbout(article, discussion.rows),
  ]);
  const { id, slug, authorHandle, thread } = article;
  const { commentCount, closedAt } = thread;
  const { tops } = discussion;
  const reader = me?.handle ?? null;
  const muted = new Set(me?.muted);
  const place = { slug, authorHandle, open: closedAt === null, reader, recommended, writtenAbout, muted, t };
  return (
    <Discussion article={article} t={t} className="mx-auto mt-16 max-w-measure">
      <DiscussionHead count={commentCount} t={t}>
        {commentCount > 1 ? <Ways slug={slug} order={order} t={t} /> : null}
      </DiscussionHead>
      {closedAt ? <Closed at={closedAt} t={t} /> : null}
      {tops.length === 0 && !closedAt ? (
        <p data-empty="" className="mt-3 text-lg text-muted">
          {t("comments.first")}
        </p>
      ) : null}
      {tops.length > 0 ? <RawHtml as="ol" name="thread" html={topsHtml(tops, place).text} className="tops" /> : null}
      <FoldScript articleId={id} />
      <Pages slug={slug} order={order} page={discussion} t={t} />
      <WaitingHere articleId={id} t={t} />
      <div id="write" className="no-print mt-12 border-t border-rule pt-6">
        {closedAt ? (
          <p className="text-muted">{t("comments.closed")}</p>
        ) : (
          <>
            <JoinPrompt slug={slug} />
            <Renewed held={held} t={t} />
            <CommentForm
              articleId={id}
              formKey={held?.formKey}
              about={article.shownRevision}
              subject={held?.subject}
              body={held?.body}
            />
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

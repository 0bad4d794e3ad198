import type { ReactNode } from "react";
import { loadMe } from "#components/accounts/loaders.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { Pager } from "#components/ui/pager.tsx";
import { RawHtml } from "#components/ui/raw-html.tsx";
import { loadRecommended } from "#components/votes/loaders.ts";
import type { CommentNode, CommentRow } from "#domain/comments/thread.ts";
import type { Words } from "#lib/i18n/words.ts";
import { articleHref, branchNeighbours, type WayOn } from "./addresses.ts";
import { CommentForm } from "./comment-form.tsx";
import { type Discussed, Discussion, DiscussionHead } from "./discussion.tsx";
import { JoinLink } from "./join-link.tsx";
import { loadWrittenAbout } from "./loaders.ts";
import { articleAttributes, branchHtml, saidHtml, takesReplies } from "./markup/comment.ts";
import type { Place, Standing } from "./markup/place.ts";
import { ancestorsHtml, answering } from "./markup/thread.ts";
import { loadContinuable } from "./own-loaders.ts";
import { FoldScript } from "./reader/fold-script.tsx";
import { type Held, Renewed } from "./renewed.tsx";
import { WaitingHere } from "./waiting/waiting-here.tsx";

type Props = {
  article: Discussed;
  branch: WayOn & { comment: CommentNode; ancestors: CommentNode[]; isJoinable: boolean; rows: CommentRow[] };
  /** Whether the form for a reply stands open. */
  replying: boolean;
  held: Held;
};

const LINK = "inline-block py-1.5 font-semibold text-accent underline underline-offset-4 pointer-coarse:py-3";

/** One comment, what it answers, and what answers it. */
export async function Branch({ article, branch, replying, held }: Props) {
  const [t, me, recommended, writtenAbout] = await Promise.all([
    loadWords(),
    loadMe(),
    loadRecommended(article.id),
    loadWrittenAbout(article, branch.rows),
  ]);
  const { comment, ancestors } = branch;
  const { slug, authorHandle, thread } = article;
  const reader = me?.handle ?? null;
  const muted = new Set(me?.muted);
  const place = { slug, authorHandle, open: thread.closedAt === null, reader, recommended, writtenAbout, muted, t };
  const { previous, next } = branchNeighbours(slug, comment.id, branch);
  const whole = (
    <a href={`${articleHref(slug)}#discussion`} className={LINK}>
      {t("comments.whole")}
    </a>
  );
  return (
    <Discussion article={article} t={t}>
      <DiscussionHead count={thread.commentCount} t={t}>
        <div className="text-sm">{whole}</div>
      </DiscussionHead>
      <Ancestors ancestors={ancestors} place={place} />
      <Subject comment={{ ...comment, missing: 0 }} place={place} standing={answering(ancestors.at(-1), place)}>
        {branch.isJoinable ? <JoinLink slug={slug} commentId={comment.id} /> : null}
        {replying && !comment.tombstone ? (
          <ReplyForm
            article={article}
            parentId={comment.id}
            held={held}
            continuable={me !== null && (await loadContinuable(article.id, comment.id))}
            t={t}
          />
        ) : null}
      </Subject>
      <WaitingHere articleId={article.id} t={t} />
      <FoldScript articleId={article.id} />
      <Pager
        label={t("comments.branchPages")}
        previous={previous ? { href: previous, name: t("comments.previousPage") } : null}
        next={next ? { href: next, name: t("comments.nextPage") } : null}
      />
    </Discussion>
  );
}

type FormProps = { article: Discussed; parentId: string; held: Held; continuable: boolean; t: Words };

function ReplyForm({ article, parentId, held, continuable, t }: FormProps) {
  return (
    <div id="reply" className="mt-5 mb-6">
      {article.thread.closedAt ? (
        <p>{t("comments.closed")}</p>
      ) : (
        <>
          <Renewed held={held} t={t} />
          <CommentForm
            articleId={article.id}
            parentId={parentId}
            formKey={held?.formKey}
            about={article.shownRevision}
            subject={held?.subject}
            body={held?.body}
            continuable={continuable}
            focusOnOpen
          />
        </>
      )}
    </div>
  );
}

type SubjectProps = { comment: CommentNode; place: Place; standing: Standing; children: ReactNode };

/** The comment that the page is about, in parts, since a form may stand between its words and its replies. */
function Subject({ comment, place, standing, children }: SubjectProps) {
  return (
    <article {...articleAttributes(comment, place)} tabIndex={-1} className="mt-6">
      <RawHtml name="said" html={saidHtml(comment, place, standing, "subject").text} className="said marked" />
      {takesReplies(comment, place) ? <div data-reply-slot="" /> : null}
      {children}
      {comment.replies.length > 0 ? (
        <RawHtml as="details" name="branch" html={branchHtml(comment, place).text} data-branch="" open />
      ) : null}
    </article>
  );
}

/** What the comment answers, from the top down, on one line of descent. */
function Ancestors({ ancestors, place }: { ancestors: CommentNode[]; place: Place }) {
  if (ancestors.length === 0) return null;
  return (
    <RawHtml
      as="ol"
      name="ancestors"
      html={ancestorsHtml(ancestors, place).text}
      aria-label={place.t("comments.answers")}
      className="ancestors"
    />
  );
}

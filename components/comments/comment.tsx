import type { ReactNode } from "react";
import { Time } from "#components/ui/time.tsx";
import type { CommentNode } from "#domain/comments/thread.ts";
import { commentAnchor, commentHref, continueHref, replyHref } from "./addresses.ts";
import { Facts, nameOf, type Place, type Standing } from "./facts.tsx";
import { OwnLinks } from "./own-links.tsx";
import { Text } from "./text.tsx";

type Props = {
  comment: CommentNode;
  place: Place;
  standing?: Standing;
  /** How it is shown: among others, as what its page is about, or as what that answers. */
  as?: "one" | "subject" | "ancestor";
  /** The form that stands open beneath it. */
  form?: ReactNode;
};

/** A comment with the replies that the page has room for, nested inside it. Scripts find their way by the data attributes. */
export function Comment({ comment, place, standing = {}, as = "one", form }: Props) {
  const { tombstone } = comment;
  return (
    <article
      id={commentAnchor(comment.id)}
      aria-label={spokenName(comment, place)}
      data-id={comment.id}
      data-parent={comment.parentId ?? undefined}
      data-by={comment.authorHandle ?? undefined}
      data-depth={comment.depth}
      data-own={isOwn(comment, place) ? "" : undefined}
      tabIndex={-1}
    >
      <div className={as === "subject" ? "said marked" : "said"}>
        {tombstone ? (
          <Tombstone comment={comment} place={place} />
        ) : (
          <Said comment={comment} place={place} standing={standing} as={as} />
        )}
      </div>
      {place.open && !tombstone ? <div data-reply-slot="" /> : null}
      {form}
      <Replies comment={comment} place={place} />
    </article>
  );
}

const isOwn = (comment: CommentNode, { reader }: Place) => reader !== null && comment.authorHandle === reader;

function spokenName(comment: CommentNode, { t }: Place) {
  const name = nameOf(comment, t);
  return name === null ? t("comments.gone") : t("comments.by", { name });
}

function Said({ comment, place, standing, as }: Required<Omit<Props, "form">>) {
  const { slug, open, t } = place;
  const own = isOwn(comment, place);
  return (
    <>
      <Facts comment={comment} place={place} standing={standing} />
      {comment.subject ? (
        <h3 dir="auto" className="subject">
          {comment.subject}
        </h3>
      ) : null}
      <Text comment={comment} t={t} whole={as === "subject"} brief={as === "ancestor"} />
      <div data-actions={own ? "own" : ""} className="no-print">
        {open ? (
          <a href={replyHref(slug, comment.id)} data-reply="">
            {t("comments.replyVerb")}
          </a>
        ) : null}
        {own ? <OwnLinks slug={slug} commentId={comment.id} t={t} /> : null}
      </div>
    </>
  );
}

function Tombstone({ comment, place: { slug, t } }: { comment: CommentNode; place: Place }) {
  return (
    <p className="facts">
      <span>{comment.tombstone === "withdrawn" ? t("comments.withdrawn") : t("comments.hidden")}</span>
      <a href={commentHref(slug, comment.id)}>
        <Time at={comment.createdAt} t={t} minute near />
      </a>
    </p>
  );
}

/** The replies of a comment, which fold without any script, and the way on to those that are not on this page. */
function Replies({ comment, place }: { comment: CommentNode; place: Place }) {
  const { replies, missing } = comment;
  const { slug, t } = place;
  const answered = { id: comment.id, name: nameOf(comment, t) };
  const way =
    missing > 0 ? (
      <p className="way-on">
        <a href={continueHref(slug, comment)}>{t("comments.continue", { count: missing })}</a>
      </p>
    ) : null;
  if (replies.length === 0) return way;
  return (
    <details data-branch="" open suppressHydrationWarning>
      <summary>
        <span className="when-open">{t("comments.replies", { count: comment.replyCount || replies.length })}</span>
        <span className="when-folded">{t("comments.unfold", { count: comment.branchCount })}</span>
      </summary>
      <span data-rail="" aria-hidden="true" />
      <ol className="replies">
        {replies.map((reply, index) => (
          <li key={reply.id}>
            <Comment
              comment={reply}
              place={place}
              standing={{ answered, position: { position: index + 1, count: replies.length } }}
            />
          </li>
        ))}
      </ol>
      {way}
    </details>
  );
}

import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { CommentNode } from "#domain/comments/thread.ts";
import type { Words } from "#lib/i18n/words.ts";
import { commentAnchor, commentHref, historyHref } from "./addresses.ts";

/** The article that comments stand beneath, and the words they are shown with. */
export type Place = {
  slug: string;
  authorHandle: string;
  open: boolean;
  /** Who reads, where the page is made for this reader alone (no scripts); otherwise the browser finds out. */
  reader: string | null;
  t: Words;
};

/** What a comment answers, as far as the page shows it. */
export type Answered = { id: string; name: string | null };

/** Which of its siblings on this page a comment is, from 1. */
export type Position = { position: number; count: number };

export type Standing = { answered?: Answered | undefined; position?: Position | undefined };

/** How a comment's author is called; null for a comment that is not shown. */
export const nameOf = (comment: CommentNode, t: Words) =>
  comment.tombstone ? null : (comment.authorName ?? t("comments.formerReader"));

/** One line above each comment: who, to whom, when. */
export function Facts({ comment, place, standing }: { comment: CommentNode; place: Place; standing: Standing }) {
  const { slug, t } = place;
  const { answered } = standing;
  return (
    <p className="facts">
      <span className="sr-only">{whereItStands(comment, standing, t)} </span>
      <Author comment={comment} place={place} />
      {answered?.name ? (
        <a
          href={`#${commentAnchor(answered.id)}`}
          aria-label={t("comments.inReplyTo", { name: answered.name })}
          className="answered"
        >
          {rich(t, "comments.to", { who: answered.name, name: (name) => <bdi>{name}</bdi> })}
        </a>
      ) : null}
      <a href={commentHref(slug, comment.id)}>
        <Time at={comment.createdAt} t={t} minute near />
      </a>
      {comment.editedAt ? (
        <a href={historyHref(slug, comment.id)} className="underline underline-offset-2">
          {t("comments.edited")}
        </a>
      ) : null}
    </p>
  );
}

function Author({ comment, place }: { comment: CommentNode; place: Place }) {
  const { t } = place;
  if (!comment.authorHandle) return <span className="who">{t("comments.formerReader")}</span>;
  return (
    <span className="who">
      <a href={`/u/${encodeURIComponent(comment.authorHandle)}`} rel="author">
        <bdi>{comment.authorName}</bdi>
      </a>
      {comment.authorHandle === place.authorHandle ? (
        <span className="part">{t("comments.author")}</span>
      ) : comment.byStaff ? (
        <span className="part">{t("comments.staff")}</span>
      ) : null}
    </span>
  );
}

/** What the lines show to the eye, for those who hear the thread. */
function whereItStands({ depth }: CommentNode, { answered, position }: Standing, t: Words): string {
  const level = depth + 1;
  if (depth === 0) return position ? t("comments.topPlace", position) : t("comments.top");
  if (!answered) return t("comments.level", { level });
  if (answered.name === null)
    return position ? t("comments.replyToGonePlace", { level, ...position }) : t("comments.replyToGone", { level });
  const { name } = answered;
  return position ? t("comments.replyPlace", { level, name, ...position }) : t("comments.reply", { level, name });
}

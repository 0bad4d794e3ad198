import { Prose } from "#components/ui/prose.tsx";
import { Time } from "#components/ui/time.tsx";
import type { CommentNode } from "#domain/comments/thread.ts";
import { commentAnchor, commentHref, continueHref, historyHref, replyHref } from "./addresses.ts";
import { OwnLinks } from "./own-links.tsx";
import { ReplyLink } from "./reply-link.tsx";

type Place = { slug: string; articleId: string; staff: ReadonlySet<string> };

/** A comment with the replies that the page has room for, nested inside it. */
export function Comment({ comment, place, focus = false }: { comment: CommentNode; place: Place; focus?: boolean }) {
  return (
    <article id={commentAnchor(comment.id)} className={focus ? "rounded bg-raised p-3 sm:p-4" : undefined}>
      {comment.tombstone ? (
        <Tombstone comment={comment} slug={place.slug} />
      ) : (
        <Words comment={comment} place={place} />
      )}
      {focus ? null : <Replies comment={comment} place={place} />}
    </article>
  );
}

/** The replies of a comment, and the way on to those that are not on this page. */
export function Replies({ comment, place }: { comment: CommentNode; place: Place }) {
  return (
    <>
      {comment.replies.length > 0 ? (
        <ol className="replies space-y-5">
          {comment.replies.map((reply) => (
            <li key={reply.id}>
              <Comment comment={reply} place={place} />
            </li>
          ))}
        </ol>
      ) : null}
      {comment.missing > 0 ? (
        <p className="mt-3 text-sm">
          <a
            href={continueHref(place.slug, comment)}
            className="inline-block py-1.5 font-semibold text-accent underline underline-offset-4"
          >
            Continue this thread <span className="font-normal">({comment.missing} more)</span>
          </a>
        </p>
      ) : null}
    </>
  );
}

function Words({ comment, place }: { comment: CommentNode; place: Place }) {
  const { slug } = place;
  return (
    <>
      {comment.subject ? (
        <h3 dir="auto" className="font-reading text-lg leading-snug font-semibold text-balance">
          {comment.subject}
        </h3>
      ) : null}
      <p className="mb-1.5 flex flex-wrap items-baseline gap-x-2 text-sm text-muted">
        <Author comment={comment} staff={place.staff} />
        <a href={commentHref(slug, comment.id)} className="py-1 hover:underline">
          <Time at={comment.createdAt} minute />
        </a>
        {comment.editedAt ? (
          <a href={historyHref(slug, comment.id)} className="py-1 underline underline-offset-2">
            edited
          </a>
        ) : null}
      </p>
      <Prose comment dir="auto" html={comment.bodyHtml} />
      <div className="no-print mt-1 flex flex-wrap items-center gap-x-4 text-sm font-semibold">
        <ReplyLink href={replyHref(slug, comment.id)} articleId={place.articleId} parentId={comment.id} />
        <OwnLinks slug={slug} commentId={comment.id} authorHandle={comment.authorHandle} />
      </div>
    </>
  );
}

function Author({ comment, staff }: { comment: CommentNode; staff: ReadonlySet<string> }) {
  if (!comment.authorHandle) return <span className="font-semibold">Former reader</span>;
  return (
    <>
      <a
        href={`/u/${encodeURIComponent(comment.authorHandle)}`}
        rel="author"
        className="py-1 font-semibold text-ink hover:underline"
      >
        <bdi>{comment.authorName}</bdi>
      </a>
      {staff.has(comment.authorHandle) ? (
        <span className="rounded-sm border border-accent px-1 text-xs font-semibold text-accent">Author</span>
      ) : null}
    </>
  );
}

function Tombstone({ comment, slug }: { comment: CommentNode; slug: string }) {
  return (
    <p className="text-sm text-muted italic">
      {comment.tombstone === "withdrawn" ? "This comment was withdrawn by its author." : "This comment is not shown."}{" "}
      <a href={commentHref(slug, comment.id)} className="py-1 hover:underline">
        <Time at={comment.createdAt} minute />
      </a>
    </p>
  );
}

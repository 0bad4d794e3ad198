import { loadMe } from "#components/accounts/loaders.ts";
import { loadWords } from "#components/layout/loaders.ts";
import { Pager } from "#components/ui/pager.tsx";
import type { CommentNode } from "#domain/comments/thread.ts";
import { articleHref, commentHref } from "./addresses.ts";
import { Comment } from "./comment.tsx";
import { CommentForm } from "./comment-form.tsx";
import { type Discussed, Discussion, DiscussionHead } from "./discussion.tsx";
import { nameOf, type Place, type Standing } from "./facts.tsx";
import { FoldScript } from "./reader/fold-script.tsx";

type Held = { subject: string; body: string; formKey: string } | null;
type Props = {
  article: Discussed;
  branch: { comment: CommentNode; ancestors: CommentNode[]; previous: string | null; next: string | null };
  /** Whether the form for a reply stands open. */
  replying: boolean;
  held: Held;
};

const LINK = "inline-block py-1.5 font-semibold text-accent underline underline-offset-4 pointer-coarse:py-3";

/** One comment, what it answers, and what answers it. */
export async function Branch({ article, branch, replying, held }: Props) {
  const [t, me] = await Promise.all([loadWords(), loadMe()]);
  const { comment, ancestors, previous, next } = branch;
  const { slug, authorHandle, thread } = article;
  const place = { slug, authorHandle, open: thread.closedAt === null, reader: me?.handle ?? null, t };
  const here = commentHref(slug, comment.id);
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
      <div className="mt-6">
        <Comment
          comment={{ ...comment, missing: 0 }}
          place={place}
          standing={answering(ancestors.at(-1), place)}
          as="subject"
          form={
            replying && !comment.tombstone ? (
              <ReplyForm article={article} parentId={comment.id} held={held} closed={t("comments.closed")} />
            ) : null
          }
        />
      </div>
      <FoldScript articleId={article.id} />
      <Pager
        label={t("comments.branchPages")}
        previous={previous ? { href: `${here}?before=${previous}`, name: t("comments.previousPage") } : null}
        next={next ? { href: `${here}?after=${next}`, name: t("comments.nextPage") } : null}
      />
    </Discussion>
  );
}

type FormProps = { article: Discussed; parentId: string; held: Held; closed: string };

function ReplyForm({ article, parentId, held, closed }: FormProps) {
  return (
    <div id="reply" className="mt-5 mb-6">
      {article.thread.closedAt ? (
        <p>{closed}</p>
      ) : (
        <CommentForm
          articleId={article.id}
          parentId={parentId}
          formKey={held?.formKey}
          subject={held?.subject}
          body={held?.body}
          focusOnOpen
        />
      )}
    </div>
  );
}

const answering = (above: CommentNode | undefined, { t }: Place): Standing =>
  above ? { answered: { id: above.id, name: nameOf(above, t) } } : {};

/** What the comment answers, from the top down, on one line of descent. */
function Ancestors({ ancestors, place }: { ancestors: CommentNode[]; place: Place }) {
  const { slug, t } = place;
  const [first] = ancestors;
  if (!first) return null;
  return (
    <ol aria-label={t("comments.answers")} className="ancestors">
      {first.depth > 0 ? (
        <li className="text-sm">
          <a href={commentHref(slug, first.id)} className={LINK}>
            {t("comments.before")}
          </a>
        </li>
      ) : null}
      {ancestors.map((ancestor, index) => (
        <li key={ancestor.id}>
          <Comment
            comment={{ ...ancestor, replies: [], missing: 0 }}
            place={place}
            standing={answering(ancestors[index - 1], place)}
            as="ancestor"
          />
        </li>
      ))}
    </ol>
  );
}

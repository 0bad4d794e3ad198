import { Prose } from "#components/ui/prose.tsx";
import type { CommentNode } from "#domain/comments/thread.ts";
import type { Words } from "#lib/i18n/words.ts";
import { isLong } from "./length.ts";

type Props = { comment: CommentNode; t: Words; whole: boolean; brief: boolean };

/** A comment's words. Of a long one the beginning; a checkbox opens the rest, so that it needs no script (thread.css). */
export function Text({ comment, t, whole, brief }: Props) {
  const prose = <Prose comment dir="auto" html={comment.bodyHtml} />;
  if (whole || !isLong(comment.bodyText, brief)) return prose;
  return (
    <div className={brief ? "long brief" : "long"}>
      <div className="beginning">{prose}</div>
      <label className="more">
        <input type="checkbox" className="sr-only" />
        <span className="when-cut">{t("comments.showMore")}</span>
        <span className="when-whole">{t("comments.showLess")}</span>
      </label>
    </div>
  );
}

import { RawHtml } from "#components/ui/raw-html.tsx";
import type { OutlineEntry } from "#domain/comments/outline/entries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { articleHref } from "../addresses.ts";
import type { Discussed } from "../discussion.tsx";
import { DiscussionPage } from "../discussion-page.tsx";
import { OutlineMarks } from "../reader/outline-marks.tsx";
import { ALL_OPEN, outlineHtml } from "./outline-html.ts";

type Props = { article: Discussed & { title: string }; entries: OutlineEntry[]; t: Words };

/** The whole discussion as a table of contents. */
export function Outline({ article, entries, t }: Props) {
  const { id, slug, thread } = article;
  const count = thread.commentCount;
  return (
    <DiscussionPage article={article} heading={t("comments.outlineTitle")} t={t}>
      <div
        data-outline=""
        data-article={id}
        data-slug={slug}
        data-seq={thread.seq}
        className="border-t-4 border-ink pt-4"
      >
        <div className="flex min-h-11 flex-wrap items-baseline justify-between gap-x-6">
          <h2 className="font-headline text-2xl font-normal">{t("comments.count", { count })}</h2>
          {entries.length > 0 ? <OutlineMarks articleId={id} /> : null}
        </div>
        {entries.length === 0 ? (
          <p className="text-lg">
            <a href={`${articleHref(slug)}#write`} className="text-accent underline underline-offset-4">
              {t("comments.first")}
            </a>
          </p>
        ) : (
          <RawHtml
            as="ol"
            name="outline"
            html={outlineHtml(entries, count, t).text}
            className={count > ALL_OPEN ? "toc long" : "toc"}
          />
        )}
      </div>
    </DiscussionPage>
  );
}

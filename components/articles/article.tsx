import { Prose } from "#components/ui/prose.tsx";
import { Time } from "#components/ui/time.tsx";
import type { ArticlePage } from "#domain/articles/queries.ts";
import { Byline } from "./byline.tsx";
import { LeadImage } from "./lead-image.tsx";
import { TopicLinks } from "./topic-links.tsx";

/** An article as readers see it: on its page and in the desk's preview. */
export function Article({ article }: { article: ArticlePage }) {
  const comments = article.thread.commentCount;
  return (
    <article aria-labelledby="headline">
      <header className="mx-auto max-w-4xl pt-8 text-center">
        {article.topics[0] ? (
          <p className="mb-3 text-sm font-bold tracking-wide">
            <a
              href={`/topics/${article.topics[0].slug}`}
              className="py-1 text-accent underline-offset-4 hover:underline"
            >
              {article.topics[0].name}
            </a>
          </p>
        ) : null}
        <h1
          id="headline"
          dir="auto"
          className="mx-auto max-w-3xl font-reading text-4xl leading-[1.1] font-semibold text-balance sm:text-5xl"
        >
          {article.title}
        </h1>
        {article.dek ? (
          <p dir="auto" className="mx-auto mt-4 max-w-2xl font-reading text-xl leading-snug text-balance text-muted">
            {article.dek}
          </p>
        ) : null}
        <p className="mt-5 text-sm text-muted">
          <Byline article={article} /> · <Time at={article.publishedAt} /> · {article.readingMinutes} min read
          {comments > 0 ? (
            <>
              {" · "}
              <a href="#discussion" className="py-1 underline underline-offset-4">
                {comments === 1 ? "1 comment" : `${comments.toLocaleString("en")} comments`}
              </a>
            </>
          ) : null}
        </p>
        {article.updatedAt ? (
          <p className="mt-1 text-sm text-muted">
            Updated <Time at={article.updatedAt} minute />
          </p>
        ) : null}
      </header>
      {article.lead ? <LeadImage picture={article.lead} /> : null}
      <div className="mx-auto mt-10 max-w-measure">
        <Prose html={article.bodyHtml} dir="auto" />
        {article.credit ? <p className="caption mt-8">{article.credit}</p> : null}
        <TopicLinks topics={article.topics} />
      </div>
    </article>
  );
}

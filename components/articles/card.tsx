import { Time } from "#components/ui/time.tsx";
import type { ArticleCard } from "#domain/articles/queries.ts";
import { Byline } from "./byline.tsx";
import { PictureElement } from "./lead-image.tsx";

/** The headline's link takes the whole card, picture included; the card's other links lie above it. */
const STRETCHED = "underline-offset-4 after:absolute after:inset-0 hover:underline";

/** The story that leads the front page. */
export function LeadCard({ article }: { article: ArticleCard }) {
  return (
    <article className="relative grid items-center gap-x-10 gap-y-5 border-b-4 border-ink pb-10 lg:grid-cols-[3fr_2fr]">
      {article.lead ? (
        <PictureElement picture={{ ...article.lead, alt: "" }} sizes="(min-width: 64rem) 42rem, 100vw" eager />
      ) : null}
      <div>
        <Kicker article={article} />
        <h2 className="font-reading text-4xl leading-[1.1] font-semibold text-balance sm:text-5xl">
          <a href={`/a/${article.slug}`} className={STRETCHED}>
            {article.title}
          </a>
        </h2>
        {article.dek ? <p className="mt-3 font-reading text-xl leading-snug text-muted">{article.dek}</p> : null}
        <Facts article={article} />
      </div>
    </article>
  );
}

/** One story among others. */
export function Card({ article }: { article: ArticleCard }) {
  return (
    <article className="relative flex h-full flex-col border-t border-rule pt-4">
      {article.lead ? (
        <div className="mb-3">
          <PictureElement
            picture={{ ...article.lead, alt: "" }}
            sizes="(min-width: 64rem) 22rem, (min-width: 40rem) 45vw, 100vw"
          />
        </div>
      ) : null}
      <Kicker article={article} />
      <h2 className="font-reading text-2xl leading-tight font-semibold text-balance">
        <a href={`/a/${article.slug}`} className={STRETCHED}>
          {article.title}
        </a>
      </h2>
      {article.dek ? <p className="mt-2 font-reading text-lg leading-snug text-muted">{article.dek}</p> : null}
      <Facts article={article} />
    </article>
  );
}

/** Stories side by side where there is room. */
export function CardGrid({ articles }: { articles: ArticleCard[] }) {
  return (
    <ul className="grid gap-x-8 gap-y-10 sm:grid-cols-2 lg:grid-cols-3">
      {articles.map((article) => (
        <li key={article.id}>
          <Card article={article} />
        </li>
      ))}
    </ul>
  );
}

function Kicker({ article }: { article: ArticleCard }) {
  const topic = article.topics[0];
  if (!topic) return null;
  return (
    <p className="mb-1.5 text-sm font-bold">
      <a href={`/topics/${topic.slug}`} className="relative py-1 text-accent underline-offset-4 hover:underline">
        {topic.name}
      </a>
    </p>
  );
}

function Facts({ article }: { article: ArticleCard }) {
  const { commentCount: comments } = article;
  return (
    <p className="relative mt-3 w-fit text-sm text-muted">
      <Byline article={article} /> · <Time at={article.publishedAt} />
      {comments > 0 ? (
        <>
          {" · "}
          <a href={`/a/${article.slug}#discussion`} className="py-1 underline-offset-4 hover:underline">
            {comments === 1 ? "1 comment" : `${comments.toLocaleString("en")} comments`}
          </a>
        </>
      ) : null}
    </p>
  );
}

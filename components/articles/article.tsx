import { loadWords } from "#components/layout/loaders.ts";
import { Prose } from "#components/ui/prose.tsx";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { ArticlePage } from "#domain/articles/queries.ts";
import { localizeLabels } from "#lib/i18n/prose-labels.ts";
import type { Words } from "#lib/i18n/words.ts";
import { Byline } from "./byline.tsx";
import { Corrections } from "./corrections.tsx";
import { Facts } from "./facts.tsx";
import { Kicker } from "./kicker.tsx";
import { LeadImage } from "./lead-image.tsx";
import { hasOpening } from "./opening.ts";
import { TopicLinks } from "./topic-links.tsx";
import { changesHref } from "./versions/addresses.ts";

type Props = { article: ArticlePage };

/** An article as readers see it: on its page and in the desk's preview. */
export async function Article({ article }: Props) {
  const t = await loadWords();
  return (
    <article aria-labelledby="headline">
      <Head article={article} t={t} />
      {article.lead ? <LeadImage picture={article.lead} /> : null}
      <div className="mx-auto mt-8 max-w-measure sm:mt-12">
        <Prose
          name="article"
          html={localizeLabels(article.bodyHtml, t)}
          dir="auto"
          opening={hasOpening(article.bodyHtml)}
        />
        {article.credit ? (
          <p dir="auto" className="caption mt-8">
            {article.credit}
          </p>
        ) : null}
        <Corrections corrections={article.corrections} t={t} />
        <Foot article={article} t={t} />
      </div>
    </article>
  );
}

function Head({ article, t }: Props & { t: Words }) {
  return (
    <header className="mx-auto max-w-wide pt-8 text-center sm:pt-12">
      <Kicker topics={article.topics} className="mb-3" />
      <h1 id="headline" dir="auto" className="headline mx-auto max-w-[48rem] text-4xl sm:text-5xl">
        {article.title}
      </h1>
      {article.dek ? (
        <p
          dir="auto"
          className="mx-auto mt-4 max-w-measure font-reading text-lg leading-snug text-balance text-muted sm:text-xl"
        >
          {article.dek}
        </p>
      ) : null}
      <Facts
        article={article}
        t={t}
        author={<Byline article={article} t={t} />}
        discussion="#discussion"
        className="mt-6 justify-center gap-x-4 text-sm"
      >
        <span className="whitespace-nowrap">{t("articles.readingTime", { minutes: article.readingMinutes })}</span>{" "}
      </Facts>
      {article.updatedAt ? <Updated article={article} at={article.updatedAt} t={t} /> : null}
    </header>
  );
}

const Updated = ({ article, at, t }: Props & { at: Date; t: Words }) => (
  <p className="mt-1 flex flex-wrap items-baseline justify-center gap-x-4 text-sm text-muted">
    <span>{rich(t, "articles.updated", { time: () => <Time key="time" at={at} t={t} minute /> })}</span>
    {article.versions > 1 ? (
      <a
        href={changesHref(article.slug, article.versions - 1)}
        className="no-print py-1 underline underline-offset-4 hover:text-ink pointer-coarse:py-3"
      >
        {t("versions.whatChanged")}
      </a>
    ) : null}
  </p>
);

/** What it is about, and the way down to what others say of it. */
function Foot({ article, t }: Props & { t: Words }) {
  return (
    <footer className="no-print mt-12 flex flex-wrap items-center justify-between gap-x-8 gap-y-4">
      <TopicLinks topics={article.topics} t={t} />
      {article.commentCount > 0 ? (
        <a
          href="#discussion"
          className="figures inline-flex items-center py-2 text-sm font-semibold text-accent underline underline-offset-4 pointer-coarse:min-h-11"
        >
          {t("articles.toDiscussion", { count: article.commentCount })}
        </a>
      ) : null}
    </footer>
  );
}

import type { ArticleCard } from "#domain/articles/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { AuthorLink } from "./byline.tsx";
import { Facts } from "./facts.tsx";
import { Kicker } from "./kicker.tsx";
import { PictureElement } from "./lead-image.tsx";

/** How wide a card stands: alone in its row, one of two, one of three. */
export type Width = "whole" | "half" | "third";
type Props = { article: ArticleCard; t: Words };

/** The headline's link takes the whole card, picture included; the card's other links lie above it. */
const STRETCHED = "underline-offset-4 decoration-1 after:absolute after:inset-0 hover:underline";

const SIZES: Record<Width, string> = {
  whole: "(min-width: 72rem) 34rem, (min-width: 40rem) 47vw, 100vw",
  half: "(min-width: 72rem) 34rem, (min-width: 40rem) 47vw, 100vw",
  third: "(min-width: 72rem) 22rem, (min-width: 64rem) 31vw, (min-width: 40rem) 47vw, 100vw",
};

const HEADLINES: Record<Width, string> = {
  whole: "text-2xl sm:text-3xl",
  half: "text-2xl lg:text-3xl",
  third: "text-2xl",
};

/** Where the picture stands beside the words: on tablets the first of three, and always the one that is alone. */
const BESIDE: Record<Width, string> = {
  whole: "sm:grid sm:grid-cols-2 sm:items-center sm:gap-x-8",
  half: "",
  third: "sm:max-lg:grid sm:max-lg:grid-cols-2 sm:max-lg:gap-x-8",
};

/** One story among others. The first of a row opens it: on narrow screens with its picture in full, where the others show it small. */
export function Card({ article, t, width, opens, kicker }: Props & { width: Width; opens: boolean; kicker: boolean }) {
  const small = article.lead && !opens;
  const shape = small
    ? "max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_6.5rem] max-sm:gap-x-4"
    : opens
      ? BESIDE[width]
      : "";
  return (
    <article className={`relative ${shape}`}>
      {article.lead ? (
        <div className={small ? "max-sm:col-start-2 max-sm:row-start-1 max-sm:pt-1 sm:mb-3" : "mb-3"}>
          <PictureElement
            picture={{ ...article.lead, alt: "" }}
            sizes={small ? SIZES[width].replace("100vw", "6.5rem") : SIZES[width]}
            className={`w-full object-cover ${small ? "aspect-square sm:aspect-video" : "aspect-video"}`}
          />
        </div>
      ) : null}
      <div className="min-w-0">
        {kicker ? <Kicker topics={article.topics} className="mb-2" /> : null}
        <Headline article={article} className={HEADLINES[width]} />
        <Dek article={article} className="mt-2 line-clamp-6 text-base sm:text-lg" />
        <CardFacts article={article} t={t} />
      </div>
    </article>
  );
}

/** A story in words alone, beside the one that leads. */
export function Brief({ article, t }: Props) {
  return (
    <article className="relative">
      <Kicker topics={article.topics} className="mb-2" />
      <Headline article={article} className="text-2xl" />
      <Dek article={article} className="mt-2 line-clamp-6 text-base" />
      <CardFacts article={article} t={t} />
    </article>
  );
}

/** The story that leads the front page; alone, its words stand beside the picture. */
export function LeadCard({ article, t, alone }: Props & { alone: boolean }) {
  const shape = alone && article.lead ? "grid items-center gap-x-8 lg:grid-cols-[3fr_2fr]" : "";
  return (
    <article className={`relative ${shape}`}>
      {article.lead ? (
        <PictureElement
          picture={{ ...article.lead, alt: "" }}
          sizes="(min-width: 72rem) 46rem, (min-width: 64rem) 63vw, 100vw"
          className="mb-4 aspect-video w-full object-cover"
          eager
        />
      ) : null}
      <div className="min-w-0">
        <Kicker topics={article.topics} className="mb-2" />
        <Headline article={article} className="text-4xl sm:text-5xl" />
        <Dek article={article} className="mt-3 max-w-measure text-xl" />
        <CardFacts article={article} t={t} />
      </div>
    </article>
  );
}

function Headline({ article, className }: { article: ArticleCard; className: string }) {
  return (
    <h2 dir="auto" className={`headline keeps-edge ${className}`}>
      <a href={`/a/${article.slug}`} className={STRETCHED}>
        {article.title}
      </a>
    </h2>
  );
}

function Dek({ article, className }: { article: ArticleCard; className: string }) {
  if (!article.dek) return null;
  return (
    <p dir="auto" className={`keeps-edge font-reading leading-snug text-pretty text-muted ${className}`}>
      {article.dek}
    </p>
  );
}

const CardFacts = ({ article, t }: Props) => (
  <Facts
    article={article}
    t={t}
    author={<AuthorLink article={article} />}
    discussion={`/a/${article.slug}#discussion`}
    className="relative mt-3 w-fit text-xs"
  />
);

import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import type { Hit } from "#domain/search/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { Marked } from "./marked.tsx";
import { Source } from "./source.tsx";

type Props = {
  hits: Hit[];
  /** The number of the first one. */
  from: number;
  /** All beneath one article, which need not be named with each. */
  inThread: boolean;
  t: Words;
};

/** What was found, the best first. */
export function Hits({ hits, from, inThread, t }: Props) {
  return (
    <ol start={from}>
      {hits.map((hit) => (
        <li key={hit.path} className="border-t border-rule py-4 sm:py-6">
          <h2
            dir="auto"
            className="keeps-edge font-reading text-xl leading-snug font-semibold text-balance wrap-anywhere"
          >
            <a href={hit.path} className="underline-offset-4 decoration-1 hover:underline">
              <Title hit={hit} inThread={inThread} t={t} />
            </a>
          </h2>
          <p dir="auto" className="keeps-edge mt-1 font-reading text-lg leading-snug text-pretty wrap-anywhere">
            <Marked pieces={hit.excerpt} />
          </p>
          <p className="mt-2 flex flex-wrap gap-x-4 text-sm text-muted">
            {isNamedByAuthor(hit, inThread) ? null : (
              <>
                <span>
                  <Source hit={hit} inThread={inThread} t={t} />
                </span>{" "}
              </>
            )}
            <span className="whitespace-nowrap">
              <Time at={hit.at} t={t} />
            </span>
          </p>
        </li>
      ))}
    </ol>
  );
}

const isNamedByAuthor = (hit: Hit, inThread: boolean) => inThread && hit.title.length === 0;

/** A comment without a subject is called after the article it stands under, or there after its author. */
function Title({ hit, inThread, t }: { hit: Hit; inThread: boolean; t: Words }) {
  if (hit.title.length > 0) return <Marked pieces={hit.title} />;
  if (isNamedByAuthor(hit, inThread)) return t("comments.by", { name: hit.authorName ?? t("comments.formerReader") });
  return rich(t, "search.commentOn", { title: hit.articleTitle, article: (title) => <bdi key="article">{title}</bdi> });
}

import { Time } from "#components/ui/time.tsx";
import type { Hit } from "#domain/search/queries.ts";
import { Marked } from "./marked.tsx";

/** What was found, the best first. `from` is the number of the first one. */
export function Hits({ hits, from }: { hits: Hit[]; from: number }) {
  return (
    <ol start={from} className="space-y-6">
      {hits.map((hit) => (
        <li key={hit.path} className="border-t border-rule pt-4">
          <h2 dir="auto" className="font-reading text-xl leading-snug font-semibold">
            <a href={hit.path} className="py-1 underline-offset-4 hover:underline">
              {hit.title.length > 0 ? <Marked pieces={hit.title} /> : <>On “{hit.articleTitle}”</>}
            </a>
          </h2>
          <Source hit={hit} />
          <p dir="auto" className="mt-1 font-reading text-lg leading-snug">
            <Marked pieces={hit.excerpt} />
          </p>
        </li>
      ))}
    </ol>
  );
}

function Source({ hit }: { hit: Hit }) {
  const name = hit.authorName ?? "a former reader";
  return (
    <p className="text-sm text-muted">
      {hit.kind === "article" ? "Article by " : "Comment by "}
      {hit.authorHandle ? (
        <a href={`/u/${encodeURIComponent(hit.authorHandle)}`} className="py-1 hover:underline">
          <bdi>{name}</bdi>
        </a>
      ) : (
        name
      )}
      {hit.kind === "comment" && hit.title.length > 0 ? <> on “{hit.articleTitle}”</> : null} ·{" "}
      <Time at={hit.at} minute={hit.kind === "comment"} />
    </p>
  );
}

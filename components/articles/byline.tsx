import { rich } from "#components/ui/rich.tsx";
import type { Words } from "#lib/i18n/words.ts";

type Signed = { authorHandle: string; authorName: string };

/** Who wrote it. */
export function Byline({ article, t }: { article: Signed; t: Words }) {
  return rich(t, "articles.by", {
    name: article.authorName,
    author: (name) => (
      <a
        href={`/u/${encodeURIComponent(article.authorHandle)}`}
        rel="author"
        className="py-1 font-semibold text-ink underline-offset-4 hover:underline"
      >
        <bdi>{name}</bdi>
      </a>
    ),
  });
}

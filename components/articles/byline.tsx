import type { ReactNode } from "react";
import { rich } from "#components/ui/rich.tsx";
import type { Words } from "#lib/i18n/words.ts";

type Signed = { authorHandle: string | null; authorName: string | null };

/** Who wrote it, as a sentence; nothing where nobody is known any more. */
export function Byline({ article, t }: { article: Signed; t: Words }) {
  if (article.authorName === null) return null;
  return rich(t, "articles.by", {
    name: article.authorName,
    author: (name) => (
      <AuthorLink key="author" article={article}>
        {name}
      </AuthorLink>
    ),
  });
}

/** The author's name alone, for where many stand on a page. */
export function AuthorLink({ article, children }: { article: Signed; children?: ReactNode }) {
  if (article.authorHandle === null) return null;
  return (
    <a
      href={`/u/${encodeURIComponent(article.authorHandle)}`}
      rel="author"
      className="py-1 font-semibold text-ink underline-offset-4 hover:underline"
    >
      <bdi>{children ?? article.authorName}</bdi>
    </a>
  );
}

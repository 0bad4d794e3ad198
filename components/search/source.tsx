import type { ReactNode } from "react";
import { rich } from "#components/ui/rich.tsx";
import type { Hit } from "#domain/search/queries.ts";
import type { Words } from "#lib/i18n/words.ts";

/** What a hit is, whose, and for a comment with a subject of its own also where it stands. */
export function Source({ hit, inThread, t }: { hit: Hit; inThread: boolean; t: Words }) {
  const { authorName: name, articleTitle: title } = hit;
  const author = (words: ReactNode) => <Author key="author" handle={hit.authorHandle} name={words} />;
  const article = (words: ReactNode) => <bdi key="article">{words}</bdi>;
  const isNamed = hit.title.length > 0 && !inThread;
  if (hit.kind === "article") return rich(t, "search.articleBy", { name: name ?? "", author });
  if (name === null)
    return isNamed ? rich(t, "search.commentByFormerOn", { title, article }) : t("search.commentByFormer");
  return isNamed
    ? rich(t, "search.commentByOn", { name, author, title, article })
    : rich(t, "search.commentBy", { name, author });
}

function Author({ handle, name }: { handle: string | null; name: ReactNode }) {
  if (!handle) return <bdi>{name}</bdi>;
  return (
    <a
      href={`/u/${encodeURIComponent(handle)}`}
      className="py-1 font-semibold text-ink underline-offset-4 hover:underline"
    >
      <bdi>{name}</bdi>
    </a>
  );
}

import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { loadArticle } from "#components/articles/loaders.ts";
import { Branch } from "#components/comments/branch.tsx";
import { loadBranch, loadHeld } from "#components/comments/loaders.ts";
import { Notice } from "#components/ui/notice.tsx";
import { plainExcerpt } from "#lib/markdown/excerpt.ts";
import { pageMetadata } from "#web/metadata.ts";
import { type PageInput, type Query, readOne } from "#web/query.ts";

type Props = PageInput<{ slug: string; id: string }>;

async function load({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const query: Query = await searchParams;
  const article = await loadArticle(slug);
  const branch = (await loadBranch(article.id, id, readOne(query, "after"), readOne(query, "before"))) ?? notFound();
  return { article, branch, query };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article, branch, query } = await load(props);
  const { comment } = branch;
  const by = comment.authorName ? `${comment.authorName} on ` : "A comment on ";
  return pageMetadata({
    title: comment.subject ? `${comment.subject} — ${by}${article.title}` : `${by}${article.title}`,
    description: plainExcerpt(comment.bodyText, 200) || article.dek,
    path: `/a/${article.slug}/c/${comment.id}`,
    noindex: comment.tombstone !== null || query.reply !== undefined,
  });
}

export default async function CommentPage(props: Props) {
  const { article, branch, query } = await load(props);
  const withdrawn = branch.comment.tombstone !== null && readOne(query, "withdrawn") !== undefined;
  const held = await loadHeld(article.id, query);
  return (
    <div className="mx-auto max-w-measure pt-8">
      <p className="text-sm text-muted">In the discussion of</p>
      <h1 className="mb-6 font-reading text-3xl leading-tight font-semibold text-balance">
        <a href={`/a/${article.slug}`} className="underline-offset-4 hover:underline">
          {article.title}
        </a>
      </h1>
      {withdrawn ? (
        <div className="mb-6">
          <Notice>Your comment is withdrawn. Nobody can read it any more.</Notice>
        </div>
      ) : null}
      <Branch
        article={article}
        branch={branch}
        replying={readOne(query, "reply") !== undefined}
        held={held?.parentId === branch.comment.id ? held : null}
      />
    </div>
  );
}

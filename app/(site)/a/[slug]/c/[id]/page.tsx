import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { loadArticle } from "#components/articles/loaders.ts";
import { articleHref, branchNeighbours, commentHref } from "#components/comments/addresses.ts";
import { Branch } from "#components/comments/branch.tsx";
import { loadBranch, loadTyped } from "#components/comments/loaders.ts";
import { Undo } from "#components/comments/undo.tsx";
import { Italic } from "#components/layout/fonts.tsx";
import { loadSite, loadWords } from "#components/layout/loaders.ts";
import { Notice } from "#components/ui/notice.tsx";
import { htmlsOf } from "#domain/comments/additions/addition.ts";
import type { CommentNode } from "#domain/comments/thread.ts";
import type { Words } from "#lib/i18n/words.ts";
import { plainExcerpt } from "#lib/markdown/excerpt.ts";
import { pageMetadata } from "#web/metadata.ts";
import { type PageInput, type Query, readOne } from "#web/query.ts";

type Props = PageInput<{ slug: string; id: string }>;

async function load({ params, searchParams }: Props) {
  const { slug, id } = await params;
  const query: Query = await searchParams;
  const article = await loadArticle(slug);
  const branch = (await loadBranch(article.id, id, readOne(query, "after"), readOne(query, "before"))) ?? notFound();
  // Its words stand in another comment by now.
  if (branch.joinedInto) permanentRedirect(commentHref(article.slug, branch.joinedInto));
  return { article, branch, query };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { article, branch, query } = await load(props);
  const { comment } = branch;
  return pageMetadata({
    ...branchNeighbours(article.slug, comment.id, branch),
    title: titleOf(comment, article.title, await loadWords()),
    description: plainExcerpt(comment.bodyText, 200) || article.dek,
    path: `/a/${article.slug}/c/${comment.id}`,
    noindex: comment.tombstone !== null || query.reply !== undefined,
  });
}

function titleOf({ authorName: name, subject }: CommentNode, title: string, t: Words) {
  if (!name) return t("comments.pageTitleGone", { title });
  return subject ? t("comments.pageTitleSubject", { subject, name, title }) : t("comments.pageTitle", { name, title });
}

export default async function CommentPage(props: Props) {
  const { article, branch, query } = await load(props);
  const [t, site] = await Promise.all([loadWords(), loadSite()]);
  const texts = branch.rows.flatMap(htmlsOf);
  const withdrawn = branch.comment.tombstone !== null && readOne(query, "withdrawn") !== undefined;
  const typed = await loadTyped(article.id, query);
  return (
    <>
      <Italic site={site} texts={texts} />
      <div className="mx-auto max-w-measure pt-8">
        <p className="mb-1 text-sm font-semibold text-muted">{t("comments.inDiscussionOf")}</p>
        <h1 dir="auto" className="mb-8 font-headline text-3xl font-normal text-balance">
          <a href={articleHref(article.slug)} className="underline-offset-4 hover:underline">
            {article.title}
          </a>
        </h1>
        {withdrawn ? (
          <div className="mb-6">
            <Notice>
              {t("comments.nowWithdrawn")}
              <Undo articleId={article.id} commentId={branch.comment.id} />
            </Notice>
          </div>
        ) : null}
        <Branch
          article={article}
          branch={branch}
          replying={readOne(query, "reply") !== undefined}
          held={typed?.parentId === branch.comment.id ? typed : null}
        />
      </div>
    </>
  );
}

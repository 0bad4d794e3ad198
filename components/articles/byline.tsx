type Signed = { authorHandle: string; authorName: string };

/** Who wrote it. */
export function Byline({ article }: { article: Signed }) {
  return (
    <>
      By{" "}
      <a
        href={`/u/${encodeURIComponent(article.authorHandle)}`}
        rel="author"
        className="py-1 font-semibold text-ink underline-offset-4 hover:underline"
      >
        <bdi>{article.authorName}</bdi>
      </a>
    </>
  );
}

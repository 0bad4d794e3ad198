/**
 * The one place where stored HTML reaches a page. It may: lib/markdown made it from Markdown with raw HTML off and put it
 * through a sanitiser with an allow list before it was stored.
 */
export function Prose({ html, comment = false, dir }: { html: string; comment?: boolean; dir?: "auto" }) {
  return (
    <div
      dir={dir}
      className={comment ? "prose prose-comment" : "prose"}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was written, see above
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

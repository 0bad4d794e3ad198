type Props = {
  html: string;
  comment?: boolean;
  /** Begins with a large letter. */
  opening?: boolean;
  dir?: "auto";
};

/**
 * The one place where stored HTML reaches a page. It may: lib/markdown made it from Markdown with raw HTML off and put it
 * through a sanitiser with an allow list before it was stored.
 */
export function Prose({ html, comment = false, opening = false, dir }: Props) {
  return (
    <div
      dir={dir}
      className={`prose ${comment ? "prose-comment" : ""} ${opening ? "prose-opening" : ""}`.trim()}
      // biome-ignore lint/security/noDangerouslySetInnerHtml: sanitised when it was written, see above
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}

import { RawHtml } from "./raw-html.tsx";

type Props = {
  html: string;
  /** See raw-html.tsx. */
  name?: string;
  comment?: boolean;
  /** Begins with a large letter. */
  opening?: boolean;
  dir?: "auto";
};

/** Text that was written in Markdown. Its HTML was made with raw HTML off and put through a sanitiser with an allow list before it was stored (lib/markdown). */
export function Prose({ html, name, comment = false, opening = false, dir }: Props) {
  return (
    <RawHtml
      name={name}
      html={html}
      dir={dir}
      className={`prose ${comment ? "prose-comment" : ""} ${opening ? "prose-opening" : ""}`.trim()}
    />
  );
}

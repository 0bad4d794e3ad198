import type { ComponentProps } from "react";
import { pageTexts } from "#web/page-texts.ts";
import { RawLeaf } from "./raw-leaf.tsx";

type Props = Omit<ComponentProps<typeof RawLeaf>, "text"> & { html: string };

/**
 * An element with text for its content that is HTML already: made by lib/html.ts, or by lib/markdown, which sanitised it before it was
 * stored. With a name, of which there is one on a page, the text is sent once, within the document; without it, or where the browser's
 * router asks, it is sent as data like everything else.
 */
export function RawHtml({ html, ...props }: Props) {
  const texts = props.name === undefined ? null : pageTexts();
  if (!texts || props.name === undefined) return <RawLeaf {...props} text={html} />;
  const known = texts.get(props.name);
  if (known !== undefined && known !== html) throw new Error(`Two texts of this page are called ${props.name}`);
  texts.set(props.name, html);
  return <RawLeaf {...props} />;
}

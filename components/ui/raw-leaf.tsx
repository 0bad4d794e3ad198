"use client";
import { type HTMLAttributes, useMemo } from "react";
import { pageTexts } from "#web/page-texts.ts";

type Props = Omit<HTMLAttributes<HTMLElement>, "children"> & {
  as?: "div" | "ol" | "details" | "script" | "style";
  name?: string | undefined;
  /** Without it the text stands in the document, in the place of this name. */
  text?: string | undefined;
  type?: string | undefined;
  nonce?: string | undefined;
  open?: boolean;
  "data-branch"?: string;
  "data-article"?: string;
};

/**
 * A document's policy knows the number that it came with and no other. What the browser's router brings names another, that of its own
 * answer, so what is put into this document later goes by the document's.
 */
const nonceHere = typeof document === "undefined" ? null : document.querySelector<HTMLElement>("style[nonce]")?.nonce;

/** What stood in the document that the browser opened; its router may come back to it. */
const stood = new Map<string, string>();

function textInDocument(name: string): string | undefined {
  const text = stood.get(name) ?? document.querySelector(`[data-raw="${name}"]`)?.innerHTML;
  if (text !== undefined) stood.set(name, text);
  return text;
}

function textNamed(name: string): string {
  const text = typeof window === "undefined" ? pageTexts()?.get(name) : textInDocument(name);
  if (text === undefined) throw new Error(`There is no text called ${name} on this page`);
  return text;
}

/** The one place where HTML reaches a page as text; see raw-html.tsx. React leaves alone what stands in it. */
export function RawLeaf({ as = "div", name, text, nonce, ...rest }: Props) {
  // What they are given here they all take.
  const Element = as as "div";
  // The same object as long as the text is the same: for another one React would write it anew.
  const content = useMemo(() => ({ __html: text ?? textNamed(name ?? "") }), [text, name]);
  return (
    <Element
      {...rest}
      nonce={nonceHere === null ? nonce : nonceHere}
      data-raw={name}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: our own renderer's, or sanitised when it was stored, see raw-html.tsx
      dangerouslySetInnerHTML={content}
    />
  );
}

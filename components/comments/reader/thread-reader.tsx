"use client";

type Props = { articleId: string; slug: string; closed: boolean };

/** What the whole thread can do once scripts are there: answering in place, folding, walking by keys. Draws nothing on the server. */
export function ThreadReader(_: Props) {
  return null;
}

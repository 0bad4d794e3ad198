import { Fragment, type ReactNode } from "react";
import type { Namespace } from "#lib/i18n/messages/en.ts";
import type { Key, Tag, Words } from "#lib/i18n/words.ts";

type Filling = string | number | ((inside: ReactNode) => ReactNode);

/** A message with tags as React nodes: `rich(t, "comments.join", { login: (words) => <a href="/login">{words}</a> })`. */
export function rich<N extends Namespace>(t: Words<N>, key: Key<N>, blanks: Record<string, Filling>): ReactNode {
  const filled = Object.entries(blanks).map(([name, filling]): [string, string | number | Tag<ReactNode>] => [
    name,
    typeof filling === "function" ? (inside) => filling(keyed(inside)) : filling,
  ]);
  return keyed(t.parts<ReactNode>(key, Object.fromEntries(filled)));
}

// The parts of a message stand where they stand: their place is key enough.
const keyed = (parts: ReactNode[]) =>
  // biome-ignore lint/suspicious/noArrayIndexKey: see above
  parts.map((part, place) => <Fragment key={place}>{part}</Fragment>);

// What a message is made of, read from its compiled form: for whoever holds catalogues against each other.
import compile from "icu-minify/compile";
import type { CompiledMessage } from "icu-minify/format";

/** A blank or a tag. `wordings`: what a plural or a choice chooses from, by name. */
export type Part = {
  kind: "text" | "number" | "date" | "plural" | "ordinal" | "choice" | "tag";
  name: string;
  wordings?: Record<string, CompiledMessage>;
};

// The numbers that icu-minify gives the kinds of blanks (its types.d.ts).
const KINDS: Part["kind"][] = ["tag", "choice", "plural", "ordinal", "number", "date", "date"];

export const parse = (message: string): CompiledMessage => compile(message);

/** Every blank and tag, also those within wordings and tags. */
export function partsIn(message: CompiledMessage): Part[] {
  return walk(message).filter((found) => typeof found !== "string");
}

/** The words alone, of all wordings, without what fills the blanks. */
export function textOf(message: CompiledMessage): string {
  return walk(message)
    .filter((found) => typeof found === "string")
    .join(" ");
}

function walk(message: unknown): (string | Part)[] {
  if (typeof message === "string") return [message];
  return Array.isArray(message) ? message.flatMap(walkNode) : [];
}

/** A node is a text, the number sign of a plural (0), or a list: a name, and what shows its kind. */
function walkNode(node: unknown): (string | Part)[] {
  if (typeof node === "string") return [node];
  if (!Array.isArray(node)) return [];
  const [name, kind, detail] = node as [string, unknown, unknown];
  if (node.length === 1) return [{ kind: "text", name }];
  if (typeof kind !== "number" || kind === 0) return [{ kind: "tag", name }, ...walk(node.slice(1))];
  const part: Part = { kind: KINDS[kind] ?? "text", name };
  if (!["choice", "plural", "ordinal"].includes(part.kind)) return [part];
  part.wordings = detail as Record<string, CompiledMessage>;
  return [part, ...Object.values(part.wordings).flatMap(walk)];
}

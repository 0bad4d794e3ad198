// Reads a discussion. Each comment begins with a line `## handle +3h12m *5 | Subject`: as many # as it lies deep, the time after
// what it answers (the article, for `#`), and how many recommend it, if any do. Beneath its words may stand `@withdrawn +20m`, or `@edited +8m` and the words
// it had before, or `@continued +2m` and the words that its author put behind them.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { span } from "./spans.ts";

const FOLDER = path.join(import.meta.dirname, "discussions");
const HEAD = /^(#+) ([\w-]+) \+([\dhdm]+)(?: \*(\d+))?(?: \| (.+))?$/;
const LATER = /^@(edited|withdrawn|continued) \+([\dhdm]+)$/m;

export type DemoComment = {
  /** Its place among the comments of its file, from 0. */
  number: number;
  parent: number | null;
  /** 0 for a comment on the article itself. */
  depth: number;
  by: string;
  subject: string;
  body: string;
  recommendations: number;
  /** Milliseconds after publication. */
  at: number;
  edited: { at: number; before: string } | null;
  continued: { at: number; body: string } | null;
  withdrawnAt: number | null;
};

/** In the order of the file. Throws where a reply has nothing above it or a comment has no words. */
export function parseDiscussion(slug: string, source: string): DemoComment[] {
  const comments: DemoComment[] = [];
  const above: DemoComment[] = [];
  for (const { head, words } of pieces(slug, source)) {
    const [, marks = "", by = "", after = "", recommendations = "0", subject = ""] = head;
    const depth = marks.length - 1;
    const parent = above[depth - 1];
    if (depth > 0 && !parent) throw new Error(`${slug}.md: ${by} answers nobody: "${head[0]}"`);
    const at = (parent?.at ?? 0) + span(after);
    const place = { number: comments.length, parent: parent?.number ?? null, depth };
    const comment = { ...place, by, subject, at, recommendations: Number(recommendations), ...fate(words, at) };
    if (comment.body === "") throw new Error(`${slug}.md: ${by} says nothing: "${head[0]}"`);
    above.splice(depth, above.length, comment);
    comments.push(comment);
  }
  return comments;
}

function pieces(slug: string, source: string) {
  const found: { head: RegExpExecArray; words: string }[] = [];
  for (const line of source.split("\n")) {
    const head = HEAD.exec(line);
    const last = found.at(-1);
    if (head) found.push({ head, words: "" });
    else if (last) last.words += `${line}\n`;
    else if (line.trim() !== "") throw new Error(`${slug}.md: "${line}" belongs to nobody`);
  }
  return found;
}

function fate(words: string, at: number): Pick<DemoComment, "body" | "edited" | "continued" | "withdrawnAt"> {
  const none = { edited: null, continued: null, withdrawnAt: null };
  const later = LATER.exec(words);
  if (!later) return { body: words.trim(), ...none };
  const then = at + span(later[2] ?? "");
  const body = words.slice(0, later.index).trim();
  const beneath = words.slice(later.index + later[0].length).trim();
  if (later[1] === "withdrawn") return { body, ...none, withdrawnAt: then };
  if (later[1] === "continued") return { body, ...none, continued: { at: then, body: beneath } };
  return { body, ...none, edited: { at: then, before: beneath } };
}

/** The discussion of an article; none for an article that nobody has answered. */
export function readDiscussion(slug: string): DemoComment[] {
  const file = path.join(FOLDER, `${slug}.md`);
  return existsSync(file) ? parseDiscussion(slug, readFileSync(file, "utf8")) : [];
}

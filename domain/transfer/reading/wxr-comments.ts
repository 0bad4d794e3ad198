// One comment of a WordPress export.
import { sha256 } from "#lib/ids.ts";
import { htmlToMarkdown } from "#lib/markdown/from-html.ts";
import type { CommentRecord, TransferRecord } from "../records.ts";
import { bodyOf, idOf, textOf, timeOf } from "./fields.ts";
import { type Fields, plain, type Site } from "./wxr-site.ts";

/** Kinds that people write; plugins keep order notes and logs as comments too. */
const WRITTEN = new Set(["", "comment", "review"]);
const LEFT_OUT: Record<string, string> = { pingback: "pingbacks", trackback: "trackbacks" };
const APPROVED = new Set(["", "1", "approve", "approved"]);
const WAITING = new Set(["0", "hold", "unapproved"]);

type LeftOut = Extract<TransferRecord, { kind: "left-out" }>;

export function commentOf(fields: Fields, line: number, number: number, site: Site): CommentRecord | LeftOut {
  const get = (name: string) => idOf(fields.get(`wp:comment_${name}`));
  const parent = get("parent");
  const parentId = parent === "" || parent === "0" ? null : parent;
  const type = get("type");
  const approved = get("approved");
  const content = textOf(fields.get("wp:comment_content"));
  const date = timeOf(get("date_gmt")) ?? timeOf(get("date"));
  const id = get("id") || `#${sha256(JSON.stringify([parentId, get("author"), date, content])).slice(0, 32)}`;
  const reason = reasonToLeaveOut(type, approved);
  if (reason) return { kind: "left-out", reason, id, parentId };
  return {
    kind: "comment",
    line,
    number,
    id,
    parentId,
    author: site.commenter(plain(fields.get("wp:comment_author")), get("author_email")),
    subject: "",
    body: bodyOf(htmlToMarkdown(content.trim(), { autop: true, into: "comment" })),
    createdAt: date,
    editedAt: null,
    withdrawnAt: null,
    withdrawnBy: null,
    hiddenAt: WAITING.has(approved) ? "on arrival" : null,
    hiddenBy: null,
    score: 0,
    version: 0,
    place: null,
    history: [],
    additions: [],
    changedAt: null,
    joinedInto: null,
  };
}

function reasonToLeaveOut(type: string, approved: string): string | null {
  if (!WRITTEN.has(type)) return LEFT_OUT[type] ?? `comments of the kind “${type}”`;
  if (APPROVED.has(approved) || WAITING.has(approved)) return null;
  return approved === "spam" ? "comments marked as spam" : "comments in the bin";
}

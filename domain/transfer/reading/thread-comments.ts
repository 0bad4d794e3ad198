// One comment of a file in the format `thread`.
import { createHash } from "node:crypto";
import type { AdditionRecord, CommentRecord, FormerText, Person } from "../records.ts";
import { bodyOf, type Fields, fieldsOf, idOf, integerOf, lineOf, timeOf } from "./fields.ts";
import { isTakenAway, type People } from "./thread-people.ts";

/** Null for an object without a field. */
export function commentOf(fields: Fields, line: number, number: number, people: People): CommentRecord | null {
  if (Object.keys(fields).length === 0) return null;
  const subject = lineOf(fields.title);
  const body = bodyOf(fields.body);
  const author = people.named(fields.author);
  const createdAt = timeOf(fields.createdAt);
  const parentId = fields.parentId === null || fields.parentId === 0 ? null : idOf(fields.parentId) || null;
  const id = idOf(fields.id) || nameless(parentId, author, createdAt, body);
  return {
    kind: "comment",
    line,
    number,
    id,
    parentId,
    author,
    subject,
    body,
    createdAt,
    editedAt: timeOf(fields.editedAt),
    withdrawnAt: timeOf(fields.withdrawnAt) ?? (isTakenAway(body) ? "when written" : null),
    withdrawnBy: people.named(fields.withdrawnBy),
    hiddenAt: timeOf(fields.hiddenAt),
    hiddenBy: people.named(fields.hiddenBy),
    score: integerOf(fields.score),
    version: integerOf(fields.version),
    place: typeof fields.place === "number" ? fields.place : null,
    history: Array.isArray(fields.history) ? fields.history.flatMap(formerOf) : [],
    additions: Array.isArray(fields.additions) ? fields.additions.flatMap(additionOf) : [],
    changedAt: timeOf(fields.changedAt),
    joinedInto: idOf(fields.joinedInto) || null,
  };
}

function formerOf(value: unknown): FormerText[] {
  const fields = fieldsOf(value);
  const writtenAt = timeOf(fields.writtenAt);
  return writtenAt ? [{ subject: lineOf(fields.title), body: bodyOf(fields.body), writtenAt }] : [];
}

/** One without words or without a time is none. */
function additionOf(value: unknown): AdditionRecord[] {
  const fields = fieldsOf(value);
  const [at, body] = [timeOf(fields.at), bodyOf(fields.body)];
  return at && body ? [{ kind: fields.kind === "added" ? "added" : "continued", at, body }] : [];
}

/** A comment without an id is known again by what it says. */
function nameless(parentId: string | null, author: Person | null, at: Date | null, body: string): string {
  return `#${createHash("sha256")
    .update(JSON.stringify([parentId, author?.key, at, body]))
    .digest("hex")
    .slice(0, 32)}`;
}

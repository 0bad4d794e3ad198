// Reads the format `thread`: one object for each article with its comments, in one list or one after the other (JSON Lines).
import { createHash } from "node:crypto";
import type { ArticleRecord, CommentRecord, FormerText, Person, TransferRecord } from "../records.ts";
import { bodyOf, idOf, integerOf, lineOf, textOf, timeOf } from "./fields.ts";
import { cutJson, type Piece } from "./json-pieces.ts";

const SOURCE = "thread";
const WANTED = new Map([
  ["article", "whole"],
  ["people", "members"],
  ["comments", "members"],
] as const);

/** What other sites put in the place of a text or a name that was taken away. */
const TAKEN_AWAY = new Set(["[deleted]", "[removed]"]);

type Fields = Record<string, unknown>;

/** `chunks` is the text of the file. Yields no more than one record at a time holds; never throws for what the file says. */
export async function* readThread(chunks: AsyncIterable<string>): AsyncGenerator<TransferRecord> {
  const people = new Map<string, Person>();
  let comments = 0;
  let isOpen = false;
  for await (const piece of cutJson(chunks, WANTED)) {
    if (piece.at === "open") {
      isOpen = true;
      comments = 0;
    } else if (piece.at === "value") {
      if (piece.key === "comments") comments += 1;
      const record = recordOf(piece, people, comments);
      if (record) yield record;
    } else {
      if (piece.at === "broken") yield { kind: "bad", line: piece.line, what: "this place", why: piece.why };
      if (isOpen) yield { kind: "end", line: piece.line, broken: piece.at === "broken" };
      isOpen = false;
    }
  }
}

/** Null for what only tells more about somebody. */
function recordOf(
  piece: Extract<Piece, { at: "value" }>,
  people: Map<string, Person>,
  number: number,
): TransferRecord | null {
  const { key, line } = piece;
  const what = key === "comments" ? `comment ${number}` : key === "people" ? `person ${piece.member}` : "the article";
  const fields = parse(piece.text);
  if (typeof fields === "string") return { kind: "bad", line, what, why: fields };
  if (key === "article") return articleOf(fields, line, people);
  if (key === "people") return introduce(fields, people);
  return commentOf(fields, line, number, people) ?? { kind: "bad", line, what, why: "it says nothing" };
}

/** The fields of an object, or why there are none. */
function parse(text: string): Fields | string {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : "it is no object";
  } catch {
    return "it is not valid JSON";
  }
}

function articleOf(fields: Fields, line: number, people: Map<string, Person>): ArticleRecord {
  const id = idOf(fields.id);
  const slug = lineOf(fields.slug);
  const publishedAt = timeOf(fields.publishedAt);
  const status = fields.status === "draft" || fields.status === "unpublished" ? fields.status : "published";
  const lead = (typeof fields.lead === "object" && fields.lead !== null ? fields.lead : {}) as Fields;
  const title = lineOf(fields.title);
  return {
    kind: "article",
    line,
    source: SOURCE,
    // Ids and slugs are short and repeat between sites; with the time of publication they do not.
    key: `${id || slug || title}@${publishedAt?.toISOString() ?? ""}`,
    id,
    slug,
    title,
    dek: lineOf(fields.summary),
    credit: lineOf(fields.credit),
    body: textOf(fields.bodyMarkdown) || paragraphsOf(fields.body),
    topics: Array.isArray(fields.topics) ? fields.topics.map(lineOf).filter(Boolean) : [],
    author: personOf(fields.author, people),
    status,
    createdAt: timeOf(fields.createdAt),
    publishedAt,
    updatedAt: timeOf(fields.updatedAt),
    unpublishedAt: timeOf(fields.unpublishedAt),
    closedAt: timeOf(fields.closedAt),
    lead: {
      image: idOf(lead.image),
      alt: lineOf(lead.alt),
      caption: lineOf(lead.caption),
      credit: lineOf(lead.credit),
    },
  };
}

function paragraphsOf(body: unknown): string {
  return bodyOf(Array.isArray(body) ? body.map(textOf).join("\n\n") : body);
}

function commentOf(fields: Fields, line: number, number: number, people: Map<string, Person>): CommentRecord | null {
  if (Object.keys(fields).length === 0) return null;
  const subject = lineOf(fields.title);
  const body = bodyOf(fields.body);
  const author = personOf(fields.author, people);
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
    withdrawnAt: timeOf(fields.withdrawnAt) ?? (TAKEN_AWAY.has(body.toLowerCase()) ? "when written" : null),
    withdrawnBy: personOf(fields.withdrawnBy, people),
    hiddenAt: timeOf(fields.hiddenAt),
    hiddenBy: personOf(fields.hiddenBy, people),
    score: integerOf(fields.score),
    place: typeof fields.place === "number" ? fields.place : null,
    history: Array.isArray(fields.history) ? fields.history.flatMap(formerOf) : [],
  };
}

function formerOf(value: unknown): FormerText[] {
  const fields = (typeof value === "object" && value !== null ? value : {}) as Fields;
  const writtenAt = timeOf(fields.writtenAt);
  return writtenAt ? [{ subject: lineOf(fields.title), body: bodyOf(fields.body), writtenAt }] : [];
}

/** A comment without an id is known again by what it says. */
function nameless(parentId: string | null, author: Person | null, at: Date | null, body: string): string {
  return `#${createHash("sha256")
    .update(JSON.stringify([parentId, author?.key, at, body]))
    .digest("hex")
    .slice(0, 32)}`;
}

function introduce(fields: Fields, people: Map<string, Person>): null {
  const person = personOf(fields.handle, people);
  const displayName = lineOf(fields.name);
  if (person && displayName !== "") person.displayName = displayName;
  return null;
}

function personOf(value: unknown, people: Map<string, Person>): Person | null {
  const name = lineOf(value);
  if (name === "" || TAKEN_AWAY.has(name.toLowerCase())) return null;
  const known = people.get(name) ?? { key: name, name, isHandle: true };
  people.set(name, known);
  return known;
}

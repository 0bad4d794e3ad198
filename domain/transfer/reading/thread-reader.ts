// Reads the format `thread`: one object for each article with its comments, in one list or one after the other (JSON Lines).
import type { TransferRecord } from "../records.ts";
import type { Fields } from "./fields.ts";
import { cutJson, type Piece } from "./json-pieces.ts";
import { articleOf, correctionOf, pictureOf, versionOf } from "./thread-articles.ts";
import { commentOf } from "./thread-comments.ts";
import { People } from "./thread-people.ts";

const WANTED = new Map([
  ["article", "whole"],
  ["people", "members"],
  ["versions", "members"],
  ["corrections", "members"],
  ["pictures", "members"],
  ["comments", "members"],
] as const);
const MEMBERS: Record<string, string> = {
  people: "person",
  versions: "version",
  corrections: "correction",
  pictures: "picture",
  comments: "comment",
};

/** `chunks` is the text of the file. Yields no more than one record at a time holds; never throws for what the file says. */
export async function* readThread(chunks: AsyncIterable<string>): AsyncGenerator<TransferRecord> {
  const people = new People();
  let isOpen = false;
  for await (const piece of cutJson(chunks, WANTED)) {
    if (piece.at === "open") isOpen = true;
    else if (piece.at === "value") {
      const record = recordOf(piece, people);
      if (record) yield record;
    } else {
      if (piece.at === "broken") yield { kind: "bad", line: piece.line, what: "this place", why: piece.why };
      if (isOpen) yield { kind: "end", line: piece.line, broken: piece.at === "broken" };
      isOpen = false;
    }
  }
}

/** Null for what only tells more about somebody. */
function recordOf({ key, line, text, member }: Extract<Piece, { at: "value" }>, people: People): TransferRecord | null {
  const bad = (why: string) =>
    ({ kind: "bad", line, what: MEMBERS[key] ? `${MEMBERS[key]} ${member}` : "the article", why }) as const;
  const fields = parse(text);
  if (typeof fields === "string") return bad(fields);
  switch (key) {
    case "article":
      return articleOf(fields, line, people);
    case "people":
      people.introduce(fields.handle, fields.name);
      return null;
    case "versions":
      return versionOf(fields, people) ?? bad("it has no number or no time");
    case "corrections":
      return correctionOf(fields, people) ?? bad("it has no version, no words or no time");
    case "pictures":
      return pictureOf(fields) ?? bad("it is no picture");
    default:
      return commentOf(fields, line, member, people) ?? bad("it says nothing");
  }
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

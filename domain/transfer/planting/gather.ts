// Gathers what a file says of one article: the tree's bones in memory, the words in the spool. Refuses a second comment of the same id.
import type {
  AdditionRecord,
  ArticleRecord,
  CommentRecord,
  CorrectionRecord,
  FormerText,
  Note,
  Person,
  PictureRecord,
  TransferRecord,
  VersionRecord,
} from "../records.ts";
import { hashOf } from "./comments.ts";
import { type Slot, Spool } from "./spool.ts";
import { fitWords, MAX_TEXT } from "./words.ts";

/** A comment without its words. */
export type Gathered = Omit<CommentRecord, "kind" | "subject" | "body" | "history" | "additions"> & {
  slot: Slot;
  /** As Comment.textHash. */
  textHash: string;
  isEmpty: boolean;
};

export type Text = { subject: string; body: string; history: FormerText[]; additions: AdditionRecord[] };

export class Gathering implements Disposable {
  readonly #spool = new Spool();
  article: ArticleRecord | null = null;
  versions: VersionRecord[] = [];
  corrections: CorrectionRecord[] = [];
  pictures: PictureRecord[] = [];
  comments: Gathered[] = [];
  /** From comments that were left out to their parents. */
  leftOut = new Map<string, string | null>();
  /** By reason. */
  counts = new Map<string, number>();
  notes: Note[] = [];
  bad: Note[] = [];
  #byId = new Map<string, Gathered>();

  take(record: Exclude<TransferRecord, { kind: "end" }>): void {
    if (record.kind === "comment") this.#takeComment(record);
    else if (record.kind === "article") this.article = record;
    else if (record.kind === "version") this.versions.push(record);
    else if (record.kind === "correction") this.corrections.push(record);
    else if (record.kind === "picture") this.pictures.push(record);
    else if (record.kind === "note") this.notes.push(record);
    else if (record.kind === "bad") this.bad.push(record);
    else this.#leaveOut(record.reason, record.id, record.parentId);
  }

  find(id: string): Gathered | undefined {
    return this.#byId.get(id);
  }

  textOf({ slot }: Gathered): Text {
    const [subject, body, history, more] = JSON.parse(this.#spool.get(slot));
    const dated = history.map((former: [string, string, string]) => ({
      subject: former[0],
      body: former[1],
      writtenAt: new Date(former[2]),
    }));
    const additions = more.map((one: { at: string }) => ({ ...one, at: new Date(one.at) }));
    return { subject, body, history: dated, additions };
  }

  /** Makes room for the next article. */
  empty(): void {
    this.#spool.empty();
    this.article = null;
    this.versions = [];
    this.corrections = [];
    this.pictures = [];
    this.comments = [];
    this.leftOut = new Map();
    this.counts = new Map();
    this.notes = [];
    this.bad = [];
    this.#byId = new Map();
  }

  [Symbol.dispose](): void {
    this.#spool[Symbol.dispose]();
  }

  #leaveOut(reason: string, id?: string, parentId: string | null = null): void {
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + 1);
    if (id) this.leftOut.set(id, parentId);
  }

  #takeComment({ kind: _, subject: long, body: raw, history, additions, ...bones }: CommentRecord): void {
    const { subject, body, lost } = fitWords(long, raw);
    const textHash = hashOf(subject, body);
    const what = `comment ${bones.number} (id ${bones.id})`;
    const first = this.#byId.get(bones.id);
    if (first && isSame(first, bones, textHash)) {
      this.#leaveOut("comments that stand in the file twice");
      return;
    }
    if (first) {
      const why = `another comment with this id stands in line ${first.line}; only that one came in`;
      this.bad.push({ line: bones.line, what, why });
      return;
    }
    if (lost > 0) {
      const why = `it is longer than ${MAX_TEXT.toLocaleString("en")} characters; the last ${lost.toLocaleString("en")} are cut off`;
      this.notes.push({ line: bones.line, what, why });
    }
    const texts = history.map((former) => [former.subject, former.body, former.writtenAt]);
    const slot = this.#spool.put(JSON.stringify([subject, body, texts, additions]));
    const gathered = { ...bones, slot, textHash, isEmpty: body === "" };
    this.#byId.set(bones.id, gathered);
    this.comments.push(gathered);
  }
}

type Bones = { parentId: string | null; createdAt: Date | null; author: Person | null };

const isSame = (first: Gathered, second: Bones, textHash: string) =>
  first.textHash === textHash &&
  first.parentId === second.parentId &&
  first.author?.key === second.author?.key &&
  first.createdAt?.getTime() === second.createdAt?.getTime();

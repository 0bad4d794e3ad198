// Cuts a stream of JSON into pieces small enough to parse one by one: the values of the outermost objects, and the single members
// of arrays that may be long. So a file of any size is read in little memory, every piece knows its line, and one that cannot be
// parsed spoils nothing but itself. JSON.parse judges the pieces; this file only looks for where they end.

export type Piece =
  | { at: "open"; line: number }
  /** A value of an outermost object, or one member of a long array (then `member` is its number, from 1). */
  | { at: "value"; key: string; member: number; text: string; line: number }
  | { at: "close"; line: number }
  /** What stands here is no JSON; the object that was open, if any, is lost. Reading goes on at the next line that begins an object. */
  | { at: "broken"; line: number; why: string };

/** The longest piece: far above any comment, and a file with a missing quote is not read into memory whole. */
const MAX_PIECE = 8_000_000;

const QUOTE = 34;
const BACKSLASH = 92;
const NEWLINE = 10;
const OPEN = 123;
const CLOSE = 125;
const OPEN_LIST = 91;
const CLOSE_LIST = 93;
const COMMA = 44;
const COLON = 58;
const isSpace = (code: number) => code === 32 || code === 9 || code === 13 || code === NEWLINE || code === 0xfeff;

type State = "outside" | "key" | "colon" | "value" | "member" | "after-value" | "after-member" | "lost";

/** `wanted` names the keys whose values are given, with "whole" or "members" (a long array, one by one); other values are passed over. */
export async function* cutJson(
  chunks: AsyncIterable<string>,
  wanted: ReadonlyMap<string, "whole" | "members">,
): AsyncGenerator<Piece> {
  const cutter = new Cutter(wanted);
  for await (const chunk of chunks) {
    yield* cutter.take(chunk);
  }
  yield* cutter.end();
}

class Cutter {
  readonly #wanted: ReadonlyMap<string, "whole" | "members">;
  #state: State = "outside";
  #line = 1;
  #key = "";
  #member = 0;
  /** Text of the piece so far, from earlier chunks. */
  #held = "";
  #startLine = 1;
  /** Brackets open within the piece. */
  #depth = 0;
  #inPiece = false;
  #inString = false;
  #escaped = false;
  #before = NEWLINE;
  /** Where the piece begins in this chunk. */
  #start = 0;

  constructor(wanted: ReadonlyMap<string, "whole" | "members">) {
    this.#wanted = wanted;
  }

  *take(chunk: string): Generator<Piece> {
    this.#start = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const code = chunk.charCodeAt(at);
      const piece = this.#inPiece ? this.#within(chunk, at, code) : this.#between(at, code);
      if (code === NEWLINE) this.#line += 1;
      this.#before = code;
      if (piece) yield* piece;
    }
    if (!this.#inPiece) return;
    if (this.#isKept()) this.#held += chunk.slice(this.#start);
    if (this.#held.length > MAX_PIECE) {
      yield this.#break(`a value of more than ${MAX_PIECE / 1e6} million characters (is a quotation mark missing?)`);
    }
  }

  *end(): Generator<Piece> {
    if (this.#state !== "outside" && this.#state !== "lost") {
      yield this.#break("the file ends in the middle of an object");
    }
  }

  #isKept(): boolean {
    return this.#state === "key" || this.#wanted.has(this.#key);
  }

  #begin(at: number, code: number): undefined {
    this.#inPiece = true;
    this.#start = at;
    this.#held = "";
    this.#startLine = this.#line;
    this.#inString = code === QUOTE;
    this.#escaped = false;
    this.#depth = code === OPEN || code === OPEN_LIST ? 1 : 0;
  }

  /** One character inside a piece. A piece ends with its last bracket or quote, a bare word before what follows it. */
  #within(chunk: string, at: number, code: number): Piece[] | undefined {
    if (this.#inString) {
      // No string of valid JSON holds a bare newline. One before "{" is a line of JSON Lines that was cut off.
      if (code === OPEN && this.#before === NEWLINE) return this.#restart("a text without an end");
      if (this.#escaped) this.#escaped = false;
      else if (code === BACKSLASH) this.#escaped = true;
      else if (code === QUOTE) {
        this.#inString = false;
        if (this.#depth === 0) return this.#finish(chunk, at + 1);
      }
      return;
    }
    if (code === QUOTE) this.#inString = true;
    else if (code === OPEN || code === OPEN_LIST) this.#depth += 1;
    else if (code === CLOSE || code === CLOSE_LIST) {
      if (this.#depth === 0) return [...this.#finish(chunk, at), ...(this.#between(at, code) ?? [])];
      this.#depth -= 1;
      if (this.#depth === 0) return this.#finish(chunk, at + 1);
    } else if (this.#depth === 0 && (code === COMMA || isSpace(code))) {
      return [...this.#finish(chunk, at), ...(this.#between(at, code) ?? [])];
    }
  }

  #finish(chunk = "", end = 0): Piece[] {
    const { text, state } = { text: this.#held + chunk.slice(this.#start, end), state: this.#state };
    this.#inPiece = false;
    this.#held = "";
    if (state === "key") {
      this.#key = parseKey(text);
      this.#state = "colon";
      return [];
    }
    this.#state = state === "member" ? "after-member" : "after-value";
    if (state === "member") this.#member += 1;
    if (!this.#wanted.has(this.#key)) return [];
    return [{ at: "value", key: this.#key, member: this.#member, text, line: this.#startLine }];
  }

  /** One character outside of pieces. */
  #between(at: number, code: number): Piece[] | undefined {
    if (this.#state === "lost") {
      if (code === OPEN && this.#before === NEWLINE) return this.#open();
      return;
    }
    if (isSpace(code)) return;
    switch (this.#state) {
      case "outside":
        // Objects may follow one another, or be the members of one list.
        if (code === OPEN) return this.#open();
        if (code === OPEN_LIST || code === CLOSE_LIST || code === COMMA) return;
        return [this.#break("something that is not a JSON object")];
      case "key":
        if (code === QUOTE) return this.#begin(at, code);
        if (code === CLOSE) return this.#close();
        return this.#stray(code, "a name in quotation marks");
      case "colon":
        if (code !== COLON) return this.#stray(code, "a colon");
        this.#state = "value";
        return;
      case "value":
        if (code === OPEN_LIST && this.#wanted.get(this.#key) === "members") {
          this.#state = "member";
          this.#member = 0;
          return;
        }
        if (code === COMMA || code === CLOSE || code === CLOSE_LIST) return this.#stray(code, "a value");
        this.#member = 0;
        return this.#begin(at, code);
      case "after-value":
        if (code === COMMA) this.#state = "key";
        else if (code === CLOSE) return this.#close();
        else return this.#stray(code, "a comma");
        return;
      case "member":
        if (code === CLOSE_LIST) this.#state = "after-value";
        else if (code === COMMA || code === CLOSE) return this.#stray(code, "a value");
        else return this.#begin(at, code);
        return;
      case "after-member":
        if (code === COMMA) this.#state = "member";
        else if (code === CLOSE_LIST) this.#state = "after-value";
        else return this.#stray(code, "a comma");
        return;
    }
  }

  #open(): Piece[] {
    this.#state = "key";
    return [{ at: "open", line: this.#line }];
  }

  #close(): Piece[] {
    this.#state = "outside";
    return [{ at: "close", line: this.#line }];
  }

  #stray(code: number, expected: string): Piece[] {
    const why = `${expected} was expected, not “${String.fromCharCode(code)}”`;
    return code === OPEN && this.#before === NEWLINE ? this.#restart(why) : [this.#break(why)];
  }

  #break(why: string): Piece {
    this.#state = "lost";
    this.#inPiece = false;
    this.#held = "";
    return { at: "broken", line: this.#line, why };
  }

  /** The line before was cut off, and this one begins anew. */
  #restart(why: string): Piece[] {
    return [{ ...this.#break(why), line: this.#line - 1 }, ...this.#open()];
  }
}

function parseKey(text: string): string {
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

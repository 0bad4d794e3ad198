// Keeps the words of an article's comments out of memory until their places are known: in one file that has no name, so that
// nothing of it is left when the process ends, however it ends.
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Where a text lies: bytes from the beginning, and how many. */
export type Slot = { at: number; size: number };

/** One write to the disk holds some thousand comments. */
const FLUSH_BYTES = 1_000_000;

export class Spool implements Disposable {
  readonly #file: number;
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #written = 0;

  constructor() {
    const folder = mkdtempSync(path.join(tmpdir(), "afterword-"));
    this.#file = openSync(path.join(folder, "spool"), "wx+", 0o600);
    rmSync(folder, { recursive: true });
  }

  put(text: string): Slot {
    const bytes = Buffer.from(text, "utf8");
    const slot = { at: this.#written + this.#waitingBytes, size: bytes.length };
    this.#waiting.push(bytes);
    this.#waitingBytes += bytes.length;
    if (this.#waitingBytes > FLUSH_BYTES) this.#flush();
    return slot;
  }

  get({ at, size }: Slot): string {
    if (this.#waitingBytes > 0) this.#flush();
    const bytes = Buffer.alloc(size);
    readSync(this.#file, bytes, 0, size, at);
    return bytes.toString("utf8");
  }

  /** Forgets everything: the next text is the first again. */
  empty(): void {
    this.#waiting = [];
    this.#waitingBytes = 0;
    this.#written = 0;
  }

  [Symbol.dispose](): void {
    closeSync(this.#file);
  }

  #flush(): void {
    const bytes = Buffer.concat(this.#waiting);
    for (let done = 0; done < bytes.length; ) {
      done += writeSync(this.#file, bytes, done, bytes.length - done, this.#written + done);
    }
    this.#written += bytes.length;
    this.#waiting = [];
    this.#waitingBytes = 0;
  }
}

// Opens a file for a reader: finds its format and gives its text in pieces as large as the disk gives them.
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import type { TransferRecord } from "../records.ts";
import { type Format, HEAD_BYTES, recognise, UnreadableFile } from "./format.ts";
import { readThread } from "./thread-reader.ts";
import { readWxr } from "./wxr-reader.ts";

const READERS: Record<Format, (chunks: AsyncIterable<string>) => AsyncGenerator<TransferRecord>> = {
  thread: readThread,
  wxr: readWxr,
};

export type OpenFile = {
  format: Format;
  records: AsyncIterable<TransferRecord>;
  /** Share of the file that has been read, 0 to 1. */
  progress: () => number;
};

/** Throws UnreadableFile. */
export async function openFile(path: string, asked?: Format): Promise<OpenFile> {
  const { head, size } = await look(path);
  const { format, encoding } = recognise(head, asked);
  let read = 0;
  async function* text(): AsyncGenerator<string> {
    const decoder = new TextDecoder(encoding);
    for await (const bytes of createReadStream(path, { highWaterMark: HEAD_BYTES })) {
      read += bytes.length;
      yield decoder.decode(bytes, { stream: true });
    }
    yield decoder.decode();
  }
  return { format, records: READERS[format](text()), progress: () => read / size };
}

async function look(path: string): Promise<{ head: Buffer; size: number }> {
  try {
    await using file = await open(path);
    const stat = await file.stat();
    if (!stat.isFile()) throw new UnreadableFile(`${path} is not a file.`);
    const head = Buffer.alloc(Math.min(HEAD_BYTES, stat.size));
    await file.read(head, 0, head.length, 0);
    return { head, size: Math.max(1, stat.size) };
  } catch (error) {
    if (error instanceof UnreadableFile) throw error;
    const why = (error as NodeJS.ErrnoException).code === "ENOENT" ? "does not exist" : "cannot be opened";
    throw new UnreadableFile(`${path} ${why}.`);
  }
}

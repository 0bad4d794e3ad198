// What a command needs to know from whoever runs it: asked for at a terminal, read as it comes from a pipe.
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { text } from "node:stream/consumers";

const isTerminal = () => process.stdin.isTTY === true;

/** One line without being shown. From a pipe, all of it without the newline at its end: nothing else is trimmed. */
export async function askSecret(question: string): Promise<string> {
  if (!isTerminal()) return (await text(process.stdin)).replace(/\r?\n$/, "");
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await lines.question("");
  } finally {
    lines.close();
    process.stderr.write("\n");
  }
}

/** At a terminal, whether the answer is the expected one; a script has made up its mind already. */
export async function confirm(question: string, expected: string): Promise<boolean> {
  if (!isTerminal()) return true;
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return (await lines.question(question)).trim() === expected;
  } finally {
    lines.close();
  }
}

// What this server asks itself over its own port, so that Next answers as it would answer a reader.
import { randomUUID } from "node:crypto";
import { type Agent, request as ask, type IncomingHttpHeaders, type IncomingMessage } from "node:http";

/** Marks such a question; its value is a secret of this process, so that nobody else's request counts as ours. */
const INNER = { name: "x-afterword-inner", value: randomUUID() };

export const isInner = ({ headers }: { headers: IncomingHttpHeaders }): boolean => headers[INNER.name] === INNER.value;

export type InnerAnswer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

type Question = {
  host: string;
  port: number;
  path: string;
  headers: Record<string, string>;
  timeoutMs: number;
  agent?: Agent;
};

/** The whole answer. Throws when there is none in time, or only the beginning of one. */
export function askInside({ host, port, path, headers, timeoutMs, agent }: Question): Promise<InnerAnswer> {
  return new Promise((resolve, reject) => {
    const question = ask({ host, port, path, agent, headers: { ...headers, [INNER.name]: INNER.value } }, (answer) =>
      read(answer).then((body) => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }), reject),
    );
    const late = setTimeout(() => question.destroy(new Error(`${path} took longer than ${timeoutMs} ms`)), timeoutMs);
    question.on("error", reject).on("close", () => clearTimeout(late));
    question.end();
  });
}

async function read(answer: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of answer) parts.push(part as Buffer);
  if (!answer.complete) throw new Error("The answer broke off.");
  return Buffer.concat(parts);
}

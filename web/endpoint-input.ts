// What came in with a request that the edge answers itself: the query, or the body as JSON or as a plain form, read once and never more than
// a comment needs.
import type { IncomingMessage } from "node:http";
import { Refusal } from "#lib/errors.ts";
import { fieldsOf } from "./form-fields.ts";

/** No input but pictures, which have a gate of their own, comes near this: the longest comment in the widest letters is 40 kB. */
const MAX_BYTES = 100_000;

/** A form that a page sends by itself, without scripts: who sent it sees the answer. */
export const isForm = ({ method, headers }: IncomingMessage) =>
  method === "POST" && headers["content-type"]?.startsWith("application/x-www-form-urlencoded") === true;

/** Refuses: malformed (neither JSON nor a form), too-large. */
export async function inputOf(request: IncomingMessage, query: string): Promise<unknown> {
  if (request.method === "GET") return fieldsOf(new URLSearchParams(query));
  const asForm = isForm(request);
  if (!asForm && !request.headers["content-type"]?.startsWith("application/json"))
    throw new Refusal("malformed", "form");
  const text = await textOf(request);
  if (asForm) return fieldsOf(new URLSearchParams(text));
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal("malformed", "form");
  }
}

function textOf(request: IncomingMessage): Promise<string> {
  if (Number(request.headers["content-length"] ?? 0) > MAX_BYTES) throw new Refusal("too-large");
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    let bytes = 0;
    request.on("data", (part: Buffer) => {
      bytes += part.length;
      if (bytes <= MAX_BYTES) return void parts.push(part);
      request.removeAllListeners("data").resume();
      reject(new Refusal("too-large"));
    });
    request.once("end", () => resolve(String(parts.length === 1 ? parts[0] : Buffer.concat(parts))));
    // Its sender went away in the middle; nobody is there to read why.
    request.once("close", () => request.complete || reject(new Refusal("malformed", "form")));
  });
}

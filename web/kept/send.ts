// Sends a kept answer in the form that the client reads best, or says that it has it already.
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Form, type Packed, unpack } from "./packed.ts";

type Encoding = "br" | "gzip" | "plain";

/** Browsers say one of a handful of things; whoever says others does not fill the memory. */
const MOST_KNOWN = 100;
const known = new Map<string, Encoding>();

/** Gives the status that was sent. */
export function send(request: IncomingMessage, response: ServerResponse, packed: Packed): 200 | 304 {
  packed.sent++;
  const { headers } = request;
  const held = heldBy(headers["if-none-match"], headers["if-modified-since"], packed);
  if (held !== null) {
    response.writeHead(304, held === "" ? packed.unchanged : [...packed.unchanged, "ETag", held]).end();
    return 304;
  }
  const encoding = encodingOf(headers["accept-encoding"]);
  const form = packed[encoding] ?? packed.plain;
  if (form) sendForm(request, response, form);
  else {
    formLater(packed, encoding).then(
      (later) => sendForm(request, response, later),
      () => response.destroy(),
    );
  }
  return 200;
}

async function formLater(packed: Packed, encoding: Encoding): Promise<Form> {
  await packed.packing;
  return packed[encoding] ?? unpack(packed);
}

function sendForm({ method }: IncomingMessage, response: ServerResponse, { headers, body }: Form): void {
  response.writeHead(200, headers);
  if (method === "HEAD") response.end();
  else response.end(body);
}

/** The ETag by which the client holds this answer already ("" where it told a date alone); null when it does not. */
function heldBy(etags: string | undefined, since: string | undefined, { etag, lastModified }: Packed): string | null {
  // RFC 9110, 13.1.2: W/ does not matter here. Another form of the same answer is as good: the client is told the one it named.
  if (etags !== undefined)
    return etags.trim() === "*" ? "" : (new RegExp(`"${etag}(-\\w+)?"`).exec(etags)?.[0] ?? null);
  if (since === undefined || lastModified === "") return null;
  return Date.parse(since) >= Date.parse(lastModified) ? "" : null;
}

function encodingOf(header: string | undefined): Encoding {
  if (header === undefined) return "plain";
  const before = known.get(header);
  if (before !== undefined) return before;
  const accepted = readEncodings(header);
  if (known.size < MOST_KNOWN) known.set(header, accepted);
  return accepted;
}

/** Brotli wherever it is taken at all: nobody reads gzip better. "*" stands for what is not named. */
export function readEncodings(header: string): Encoding {
  const weights = new Map(
    header.split(",").map((part) => {
      const [name = "", ...parameters] = part.toLowerCase().split(";");
      const weight = parameters
        .map((one) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(one)?.[1])
        .find((one) => one !== undefined);
      return [name.trim(), Number(weight ?? 1)];
    }),
  );
  const takes = (name: string) => (weights.get(name) ?? weights.get("*") ?? 0) > 0;
  return takes("br") ? "br" : takes("gzip") ? "gzip" : "plain";
}

// Requests as they go over the wire, for journeys that look at what browsers hide: encodings, validators, caching.
import { request as ask, type IncomingHttpHeaders } from "node:http";
import { promisify } from "node:util";
import zlib from "node:zlib";

export type Answer = { status: number; headers: IncomingHttpHeaders; body: Buffer };

/** `url` with its host. Follows nothing, unpacks nothing. */
export function fetchRaw(url: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const question = ask(url, { method, headers }, (answer) => {
      const parts: Buffer[] = [];
      answer.on("data", (part: Buffer) => parts.push(part));
      answer.on("end", () =>
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
      );
      answer.on("error", reject);
    });
    question.on("error", reject).end();
  });
}

const brotli = promisify(zlib.brotliDecompress);
const gunzip = promisify(zlib.gunzip);

export async function unpacked({ headers, body }: Answer): Promise<string> {
  const encoding = headers["content-encoding"];
  return (encoding === "br" ? await brotli(body) : encoding === "gzip" ? await gunzip(body) : body).toString();
}

// A visitor of the site under test: one kept connection, its own cookies and address, and nothing that costs time.
import { Agent, request } from "node:http";
import { brotliDecompressSync } from "node:zlib";

export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; body: Buffer };

export type Visitor = {
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  post(path: string, type: string, body: string | Buffer): Promise<Answer>;
  close(): void;
};

let visitors = 0;

/** Each comes from another address, as far as a proxy tells. `cookie`: of an account (site.ts), or of nobody. */
export function visit(url: string, cookie = ""): Visitor {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const { hostname, port, origin } = new URL(url);
  const n = ++visitors;
  const own = {
    "x-forwarded-for": `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`,
    "accept-encoding": "br",
    accept: "*/*",
    ...(cookie ? { cookie } : {}),
  };
  const ask = (method: string, path: string, headers: Record<string, string | number>, body?: string | Buffer) =>
    new Promise<Answer>((resolve, reject) => {
      const asked = request({ agent, hostname, port, method, path, headers: { ...own, ...headers } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on("data", (part: Buffer) => parts.push(part));
        answer.on("end", () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
        answer.on("error", reject);
      });
      asked.on("error", reject);
      asked.end(body);
    });
  return {
    get: (path, headers = {}) => ask("GET", path, headers),
    post: (path, type, body) =>
      ask("POST", path, { origin, "content-type": type, "content-length": Buffer.byteLength(body) }, body),
    close: () => agent.destroy(),
  };
}

/** The answer, if it is the expected one; else what came instead, as an error. */
export function expectStatus(answer: Answer, ...wanted: number[]): Answer {
  if (!wanted.includes(answer.status))
    throw new Error(`The site answered ${answer.status}: ${answer.body.toString().slice(0, 500)}`);
  return answer;
}

/** What a reader reads of it. */
export const textOf = ({ body, headers }: Answer): string =>
  (headers["content-encoding"] === "br" ? brotliDecompressSync(body) : body).toString();

// Where a page turns out to be missing or broken, Next answers with an empty document that only a script fills. Readers without scripts
// would see nothing, so such answers to page views get a whole document in their place: for 404 the site's own page, for 500 one
// that needs neither database nor scripts.
import type { IncomingMessage, ServerResponse } from "node:http";
import { brokenPage } from "./broken-page.ts";
import { askInside, isInner } from "./inner.ts";
import { LIGHT_COOKIE, type Light, readLight } from "./light.ts";
import { policyByHash } from "./policy.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/** Matches no route: Next renders app/not-found.tsx for it as a whole document. */
const MISSING = "/no-such-page/for-whole-pages";

const PATIENCE_MS = 5_000;

/** A browser that opens a page; what its scripts fetch is not. */
const isPageView = ({ method, headers }: IncomingMessage) =>
  method === "GET" &&
  !headers.rsc &&
  !headers["next-action"] &&
  (headers.accept ?? "*/*").match(/text\/html|\*\/\*/) !== null;

/** Lets `answer` answer, and sees to it that the reader gets a whole document. */
export function answerWhole(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  if (!isPageView(request) || isInner(request)) return answer(request, response);
  const writeHead = response.writeHead.bind(response) as typeof response.writeHead;
  const write = response.write.bind(response) as typeof response.write;
  const end = response.end.bind(response) as typeof response.end;
  let isEmptyShell = false;
  // Before a byte has left: status and type are known here, and Next, which wraps these three once more to compress, notices nothing.
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    const type = String(response.getHeader("content-type") ?? "");
    isEmptyShell = (given[0] === 404 || given[0] >= 500) && type.startsWith("text/html");
    return isEmptyShell ? response : writeHead(...given);
  }) as typeof writeHead;
  response.write = ((...given: Parameters<typeof write>) => isEmptyShell || write(...given)) as typeof write;
  response.end = ((...given: Parameters<typeof end>) => {
    if (!response.headersSent) response.writeHead(response.statusCode);
    if (!isEmptyShell) return end(...given);
    void whole(request, response).then((page) => {
      response.writeHead = writeHead;
      end(page);
    });
    return response;
  }) as typeof end;
  return answer(request, response);
}

/** What the reader gets instead; sets status and headers. Does not throw. */
async function whole(request: IncomingMessage, response: ServerResponse): Promise<string> {
  const missing = response.statusCode === 404 ? await askForMissingPage(request).catch(() => null) : null;
  if (response.statusCode === 404 && !missing) response.statusCode = 500;
  for (const name of ["content-encoding", "content-length", "transfer-encoding", "etag"]) response.removeHeader(name);
  response.setHeader("content-type", "text/html; charset=utf-8");
  response.setHeader("cache-control", "private, no-store");
  const page = missing ?? brokenPage(String(response.getHeader("x-request-id") ?? ""), chosenLight(request));
  response.setHeader("content-security-policy", policyByHash(page));
  return page;
}

function chosenLight({ headers }: IncomingMessage): Light {
  const cookies = (headers.cookie ?? "").split("; ");
  return readLight(cookies.find((one) => one.startsWith(`${LIGHT_COOKIE}=`))?.slice(LIGHT_COOKIE.length + 1));
}

/** Its links and forms lead back to where the reader is, not to where we asked. */
function readdressed(page: Buffer, { url = "/" }: IncomingMessage): string {
  const asText = url.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  return page
    .toString()
    .replaceAll(encodeURIComponent(MISSING), () => encodeURIComponent(url))
    .replaceAll(MISSING, () => asText);
}

/** The site's page for what is not there, made for this reader. */
async function askForMissingPage(request: IncomingMessage): Promise<string> {
  const { localAddress = "", localPort = 0 } = request.socket;
  const headers = { cookie: request.headers.cookie ?? "", host: request.headers.host ?? "", accept: "text/html" };
  const where = { host: localAddress, port: localPort, path: MISSING, timeoutMs: PATIENCE_MS };
  const { status, body } = await askInside({ ...where, headers });
  if (status !== 404) throw new Error("No page for what is missing");
  return readdressed(body, request);
}

// The site's HTTP server: node:http around Next, with what `next start` lacks: an id for each request, a log line for each answer,
// headers that cannot be forged, bounded waiting, and an end that does not wait for open streams for ever.
import { randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import path from "node:path";
import next from "next";
import { env } from "#lib/env.ts";
import { log } from "#lib/log.ts";
import { countRequest } from "#lib/metrics.ts";
import { during } from "#lib/security-log.ts";
import { withNotes } from "./answer-note.ts";
import { refuseTooMuch } from "./body-limit.ts";
import { brokenPage } from "./broken-page.ts";
import type { Endpoints } from "./endpoint.ts";
import { refuseForeignWrite } from "./foreign-write.ts";
import { makeForwarding } from "./forwarded.ts";
import { type Keeper, keepPages } from "./kept/kept.ts";
import { noteFor } from "./kept/render.ts";
import { actionsOf } from "./old-forms/action-id.ts";
import { catchOldForm, type Hold } from "./old-forms/answer.ts";
import { takePolicyReport } from "./policy-reports.ts";
import { routeClass } from "./route-class.ts";
import { setSafeHeaders } from "./safe-headers.ts";
import { sendingOnce } from "./send-once.ts";
import { sendPage } from "./send-page.ts";
import { refuseUnreadable } from "./unreadable-address.ts";
import { answerWhole } from "./whole-pages.ts";
import { sendingWorkerScript } from "./worker-script.ts";

const SECOND = 1_000;
// A client that is slower than this with its headers ties up a socket for nothing.
const HEADERS_TIMEOUT = 15 * SECOND;
// A picture of 5 MiB over a poor mobile line (half a megabit a second).
const REQUEST_TIMEOUT = 120 * SECOND;
// Longer than the minute that proxies commonly keep a connection, so that they never write into one we are closing.
const KEEP_ALIVE_TIMEOUT = 75 * SECOND;
const MAX_HEADER_BYTES = 16 * 1024;
/** What is still open after this is cut: downloads, streams, a client that does not read. */
const LAST_WORDS = 5 * SECOND;

/** /readyz looks at it (readiness.ts), in a module graph of its own. */
const STOPPING = Symbol.for("afterword.stopping");
const shared = globalThis as { [STOPPING]?: boolean };

export type RunningServer = {
  /** Answers what is in flight, then ends; what lasts longer than five seconds is cut. */
  close(): Promise<void>;
};

/**
 * `dist`: the build's folder in the checkout. `endpoints`: what is answered here, in front of Next. `hold`: keeps the words of forms of an
 * earlier build. `workerScript`: the file of the service worker.
 */
type Serving = { dev?: boolean; dist?: string; endpoints?: Endpoints; hold?: Hold; workerScript?: string };

/** Listens once Next is ready to answer. Throws a sentence when the port is taken or TRUSTED_PROXIES is malformed. */
export async function serve(serving: Serving = {}): Promise<RunningServer> {
  const { dev = false, dist = ".next", endpoints, hold, workerScript = "" } = serving;
  const { HOST, PORT } = env();
  const server = createServer({
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: HEADERS_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
  });
  const forward = makeForwarding(env());
  const app = next({
    dev,
    dir: path.resolve(import.meta.dirname, ".."),
    hostname: HOST,
    port: PORT,
    httpServer: server,
  });
  await app.prepare();
  const sendWorkerScript = sendingWorkerScript(workerScript);
  const answer = withNotes(sendingOnce(app.getRequestHandler()));
  const actions = dev ? null : actionsOf(path.resolve(import.meta.dirname, "..", dist));
  const pass = (request: IncomingMessage, response: ServerResponse) => {
    forward(request);
    follow(request, response);
    setSafeHeaders(request, response, dev);
    during(originOf(request), () => handle(request, response));
  };
  const handle = (request: IncomingMessage, response: ServerResponse) => {
    if (takePolicyReport(request, response) || refuseUnreadable(request, response)) return;
    if (refuseForeignWrite(request, response) || refuseTooMuch(request, response)) return;
    keeper?.watchWrite(request, response);
    noteFor(request, () => {
      if (endpoints?.answer(request, response) || sendWorkerScript(request, response)) return;
      const page = () => {
        answerWhole(request, response, answer).catch((error: unknown) => fail(request, response, error));
      };
      if (actions && hold) catchOldForm(request, response, { actions, hold, pass: page });
      else page();
    });
  };
  // While pages are made by hot reload, none is kept.
  let keeper: Keeper | null = null;
  server.on("request", (request, response) => {
    if (keeper) keeper.handle(request, response, pass);
    else pass(request, response);
  });
  await listen(server, PORT, HOST);
  if (!dev) keeper = keepPages(server);
  return {
    async close() {
      shared[STOPPING] = true;
      keeper?.close();
      keeper = null;
      await end(server);
      await app.close();
    },
  };
}

/** Throws a sentence when nobody can listen there: asked before the long work of a start. */
export async function assertPortFree(): Promise<void> {
  const probe = createServer();
  await listen(probe, env().PORT, env().HOST);
  await new Promise((resolve) => probe.close(resolve));
}

/** Names the request, and tells of the answer when it has gone out or its reader has. */
function follow(request: IncomingMessage, response: ServerResponse): void {
  const requestId = randomUUID();
  const begun = performance.now();
  const { method = "" } = request;
  const [address = ""] = (request.url ?? "").split("?", 1);
  request.headers["x-request-id"] = requestId;
  // Pages cannot ask Next for their own address; session.ts leads back to it after logging in.
  request.headers["x-afterword-path"] = request.url ?? "/";
  response.setHeader("x-request-id", requestId);
  if (shared[STOPPING]) response.setHeader("connection", "close");
  response.once("close", () => {
    const ms = performance.now() - begun;
    const status = response.statusCode;
    countRequest(routeClass(address), method, status, ms / SECOND);
    const line = { requestId, method, path: address, status, ms: Math.round(ms), client: request.headers["x-real-ip"] };
    log.info(response.writableFinished ? line : { ...line, cut: true }, "answered");
  });
}

const originOf = ({ headers }: IncomingMessage) => ({
  requestId: String(headers["x-request-id"]),
  client: String(headers["x-real-ip"]),
});

/** Next answers its own errors; this is for what escapes it. */
function fail(request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const requestId = String(request.headers["x-request-id"]);
  log.error({ err: error, requestId }, "a request failed outside of the site's pages");
  if (response.headersSent) response.destroy();
  else sendPage(response, 500, brokenPage(requestId));
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => reject(explain(error, port, host)));
    server.listen(port, host, resolve);
  });
}

function explain(error: NodeJS.ErrnoException, port: number, host: string): Error {
  if (error.code === "EADDRINUSE")
    return new Error(`Port ${port} is taken by another program: set PORT to a free one.`);
  if (error.code === "EACCES")
    return new Error(`Port ${port} may not be opened by this user: set PORT to one above 1023.`);
  if (error.code === "EADDRNOTAVAIL" || error.code === "ENOTFOUND")
    return new Error(`HOST is ${host}, which is no address of this machine.`);
  return error;
}

async function end(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  // A kept connection counts as open until its client lets go.
  const idle = setInterval(() => server.closeIdleConnections(), SECOND / 10);
  const cut = setTimeout(() => server.closeAllConnections(), LAST_WORDS);
  await closed;
  clearInterval(idle);
  clearTimeout(cut);
}

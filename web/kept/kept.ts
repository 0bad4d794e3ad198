// The pages that are kept in front of Next: answers from memory where the same page is right for everyone, and has it rendered where it is not there.
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SECOND } from "#lib/clock.ts";
import { log } from "#lib/log.ts";
import { type KeptTally, keptTally, watchKept } from "#lib/metrics.ts";
import { isInner } from "../inner.ts";
import { news } from "../news.ts";
import { routeClass } from "../route-class.ts";
import { isHttps, sessionCookie } from "../session-cookie.ts";
import { tagsFor } from "../tags.ts";
import { findKind, meantAddress } from "./addresses.ts";
import { type Packed, tightenInTurn } from "./packed.ts";
import { cookieOf, readerOf, WROTE_COOKIE } from "./readers.ts";
import { makeRenderer } from "./render.ts";
import { send } from "./send.ts";
import { KeptPages } from "./store.ts";
import { JUST_NOW_SECONDS, Writers } from "./writers.ts";

const SWEEP_MS = 30 * SECOND;
/** Sent so often since it was rendered, a page has earned to be packed as tightly as can be. */
const WORTH_TIGHTENING = 500;

/** Keeps what no other reader is shown: it makes nobody a writer, or every signed-in visit would have its pages rendered anew. */
const UNSEEN_WRITES = /^\/api\/(v1\/visits|light|uploads|auth\/.*)$/;

type Handle = (request: IncomingMessage, response: ServerResponse) => void;

export type Keeper = {
  /** Answers the request if it is for a page that is kept, or hands it to `otherwise`, which is Next. */
  handle(request: IncomingMessage, response: ServerResponse, otherwise: Handle): void;
  /** Before a request is answered that changes something: afterwards its sender sees his change. */
  watchWrite: Handle;
  close(): void;
};

/** `server` listens already. */
export function keepPages(server: Server): Keeper {
  const renderer = makeRenderer(server.address() as AddressInfo);
  const writers = new Writers();
  const pages = new KeptPages<Packed>({
    render: renderer.render,
    now: () => performance.now(),
    isHearing: () => news().alive,
  });
  watchKept(() => ({ pages: pages.size, bytes: pages.bytes }));
  const unsubscribe = news().subscribe((event) => pages.changed(event ? tagsFor(event) : "everything"));
  const sweeping = setInterval(() => pages.sweep(), SWEEP_MS).unref();

  const handle: Keeper["handle"] = (request, response, otherwise) => {
    const reader = isReading(request) && !isInner(request) ? readerOf(request.headers) : null;
    if (reader === null) return otherwise(request, response);
    const url = meantAddress(request.url ?? "/");
    const notBefore = writers.notBefore(reader, performance.now());
    const ready = pages.look(url, notBefore);
    if (ready !== null) return deliver(request, response, ready);
    if (findKind(url) === null) return otherwise(request, response);
    pages
      .get(url, notBefore)
      .then((page) => (page ? deliver(request, response, page) : otherwise(request, response)))
      .catch((error: unknown) => {
        log.error({ err: error, path: url }, "a kept page could not be answered");
        response.destroy();
      });
  };

  const watchWrite: Handle = (request, response) => {
    if (isReading(request) || UNSEEN_WRITES.test(request.url ?? "")) return;
    const session = cookieOf(request.headers.cookie ?? "", sessionCookie());
    if (session === "") return;
    onHead(response, (status) => {
      if (status >= 400) return;
      const mark = writers.note(session, performance.now());
      const secure = isHttps() ? "; Secure" : "";
      response.appendHeader(
        "set-cookie",
        `${WROTE_COOKIE}=${mark}; Max-Age=${JUST_NOW_SECONDS}; Path=/; SameSite=Lax; HttpOnly${secure}`,
      );
    });
  };

  const close = () => {
    unsubscribe();
    clearInterval(sweeping);
    renderer.close();
  };
  return { handle, watchWrite, close };
}

const isReading = ({ method }: IncomingMessage) => method === "GET" || method === "HEAD";

const tallies = new WeakMap<Packed, KeptTally>();

function deliver(request: IncomingMessage, response: ServerResponse, page: Packed): void {
  const status = send(request, response, page);
  const tally = tallies.get(page) ?? keptTally(routeClass(request.url ?? "/"));
  if (page.sent === 1) tallies.set(page, tally);
  if (status === 200) tally.sent++;
  else tally.unchanged++;
  if (page.sent === WORTH_TIGHTENING) tightenInTurn(page);
}

/** Calls `told` with the status just before the head of the answer is written. */
function onHead(response: ServerResponse, told: (status: number) => void): void {
  const writeHead = response.writeHead.bind(response) as typeof response.writeHead;
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    response.writeHead = writeHead;
    told(given[0]);
    return writeHead(...given);
  }) as typeof writeHead;
}

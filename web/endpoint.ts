// The gate of what the edge answers itself, in front of Next and several times faster: origin, session, input, limit, then the work. Like
// route.ts, which stands before Next's route handlers; here it is node:http, an exact path and an exact method.
import type { IncomingMessage, ServerResponse } from "node:http";
import type { z } from "zod";
import type { Viewer } from "#domain/accounts/viewer.ts";
import { type Count, countsOfWriting, enforce, enforceAll } from "#domain/limits/commands.ts";
import type { Limit } from "#domain/limits/limits.ts";
import { addressBlock } from "#lib/address-block.ts";
import { now } from "#lib/clock.ts";
import { Refusal } from "#lib/errors.ts";
import { sentence } from "#lib/i18n/refusals.ts";
import { parseInput } from "#lib/input.ts";
import { log } from "#lib/log.ts";
import { noteSecurity } from "#lib/security-log.ts";
import { ANSWERING, Reply, send } from "./endpoint-answer.ts";
import { inputOf, isForm } from "./endpoint-input.ts";
import { requireOwnOrigin } from "./origin.ts";
import { retryHeaders, statusOf } from "./refusal-status.ts";
import { refusedFor } from "./refused-for.ts";
import { type LiveSession, sessionBehind, viewerOf } from "./viewer.ts";
import { siteWords } from "./words.ts";

/** What a handler may need beyond its parsed input. */
export type Call = {
  request: IncomingMessage;
  response: ServerResponse;
  /** Null for guests, and wherever nobody asked. */
  session: LiveSession | null;
  /** A form that a page sent without scripts: lead its sender on to a page. */
  asForm: boolean;
  /** What its sender's address has written, where `run` counts that with its own. */
  writes: Count[];
};
type Run<Who, Schema extends z.ZodType> = (
  who: Who,
  input: z.output<Schema>,
  now: Date,
  call: Call,
) => Promise<unknown>;

type Common<Schema> = {
  /** Strict: a name that it does not know is refused. */
  schema: Schema;
  /** Counted by account or, for guests, by address. */
  limit?: Limit;
  /** Pages send it by themselves while somebody reads or types: it does not count to what his address writes. */
  unasked?: boolean;
  /** `run` counts Call.writes, in one statement with what it counts itself. */
  countsWrites?: boolean;
};
type ForMembers<Schema extends z.ZodType> = Common<Schema> & { for?: "members"; run: Run<Viewer, Schema> };
/** `guests`: also who is not signed in. `everyone`: the answer is the same for all, and no statement is spent on who asks. */
type ForAll<Schema extends z.ZodType> = Common<Schema> & {
  for: "guests" | "everyone";
  run: Run<Viewer | null, Schema>;
};
type Options<Schema extends z.ZodType> = ForMembers<Schema> | ForAll<Schema>;

export type Endpoint = { method: "GET" | "POST"; path: string; answer(call: Call, query: string): Promise<unknown> };

/**
 * What `run` gives is sent as JSON; a Reply says status and headers itself, ANSWERING that the handler goes on. A Refusal becomes a status
 * and `{ error: { code, field, message, detail } }`.
 */
export const get = <Schema extends z.ZodType>(path: string, options: Options<Schema>) => make("GET", path, options);
export const post = <Schema extends z.ZodType>(path: string, options: Options<Schema>) => make("POST", path, options);

function make<Schema extends z.ZodType>(method: "GET" | "POST", path: string, options: Options<Schema>): Endpoint {
  return {
    method,
    path,
    async answer(call, query) {
      const { headers } = call.request;
      if (method !== "GET" || headers.origin !== undefined) requireOwnOrigin(asMap(headers));
      const at = now();
      // The body arrives while the database is asked who sends it.
      const [session, raw] = await Promise.all([
        options.for === "everyone" ? null : sessionBehind(headers.cookie, at),
        inputOf(call.request, query),
      ]);
      call.session = session;
      const who = session && viewerOf(session);
      const address = addressOf(call.request);
      const writes = method === "POST" && !options.unasked ? countsOfWriting(who, address) : [];
      if (options.countsWrites) call.writes = writes;
      else await enforceAll(writes, at);
      const input = await admit(options, who, raw).catch(async (error: unknown) => {
        // It does not come so far as to be counted by `run`.
        await enforceAll(call.writes, at);
        throw error;
      });
      if (options.limit) await enforce(options.limit, who?.accountId ?? address, at);
      // Signed in was checked above for all but guests.
      return (options.run as Run<Viewer | null, Schema>)(who, input, at, call);
    },
  };
}

async function admit<Schema extends z.ZodType>(options: Options<Schema>, who: Viewer | null, raw: unknown) {
  if (!who && (options.for ?? "members") === "members") throw new Refusal("signed-out");
  return parseInput(options.schema, raw);
}

/** Our own server has written it over whatever the client sent (forwarded.ts). */
export const addressOf = ({ headers }: IncomingMessage) => addressBlock(String(headers["x-real-ip"] ?? ""));

const asMap = (headers: IncomingMessage["headers"]) => ({
  get(name: string) {
    const value = headers[name];
    return typeof value === "string" ? value : null;
  },
});

export type Endpoints = {
  /** Whether the request is for one of them; then it is being answered. */
  answer(request: IncomingMessage, response: ServerResponse): boolean;
};

export function makeEndpoints(list: readonly Endpoint[]): Endpoints {
  const paths = new Map<string, Map<string, Endpoint>>();
  for (const one of list) {
    const methods = paths.get(one.path) ?? new Map<string, Endpoint>();
    paths.set(one.path, methods.set(one.method, one));
  }
  return {
    answer(request, response) {
      const { url = "", method = "" } = request;
      if (!url.startsWith("/api/")) return false;
      const mark = url.indexOf("?");
      const methods = paths.get(mark < 0 ? url : url.slice(0, mark));
      if (!methods) return false;
      const endpoint = methods.get(method);
      if (endpoint) void run(endpoint, request, response, mark < 0 ? "" : url.slice(mark + 1));
      else void send(request, response, new Reply(405, {}, { Allow: [...methods.keys()].join(", ") }));
      return true;
    },
  };
}

/** Does not throw. */
async function run(endpoint: Endpoint, request: IncomingMessage, response: ServerResponse, query: string) {
  const call: Call = { request, response, session: null, asForm: isForm(request), writes: [] };
  try {
    const said = await endpoint.answer(call, query);
    if (said !== ANSWERING) await send(request, response, said instanceof Reply ? said : new Reply(200, said ?? {}));
  } catch (error) {
    await explain(error, call).then(
      (reply) => send(request, response, reply),
      () => response.destroy(),
    );
  }
}

async function explain(error: unknown, { request, response, session, asForm }: Call): Promise<Reply> {
  const t = await siteWords();
  if (!(error instanceof Refusal)) {
    const requestId = String(response.getHeader("x-request-id") ?? "");
    log.error({ err: error, requestId, path: request.url?.split("?", 1)[0] }, "an endpoint failed");
    return told(500, { code: "broken", message: t("refusals.broken", { requestId }) }, asForm);
  }
  const { code, field } = error;
  if (code === "not-allowed" || code === "signed-out")
    noteSecurity("refused", { code, accountId: session?.account.id, path: request.url?.split("?", 1)[0] });
  const message = refusedFor(error, session && viewerOf(session), t) ?? sentence(error, t);
  // What is still on its way of too large a body is not waited for.
  const close: Record<string, string> = code === "too-large" ? { Connection: "close" } : {};
  const detail = Object.keys(error.detail).length > 0 ? { detail: error.detail } : {};
  return told(statusOf(error), { code, field, message, ...detail }, asForm, { ...retryHeaders(error), ...close });
}

type Told = { code: string; field?: string | undefined; message: string; detail?: Refusal["detail"] };

/** To a script as JSON, to a person as a sentence. */
const told = (status: number, error: Told, asForm: boolean, headers: Record<string, string> = {}) =>
  asForm
    ? new Reply(status, Buffer.from(`${error.message}\n`), { ...headers, "Content-Type": "text/plain; charset=utf-8" })
    : new Reply(status, { error }, headers);

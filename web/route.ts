// The gate of every route handler that scripts call: origin, session, limit, input, then the work. Answers are JSON that nobody keeps.
import "server-only";
import { randomUUID } from "node:crypto";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Viewer } from "#domain/accounts/viewer.ts";
import { countsOfWriting, enforce, enforceAll } from "#domain/limits/commands.ts";
import type { Limit } from "#domain/limits/limits.ts";
import { now } from "#lib/clock.ts";
import { Refusal } from "#lib/errors.ts";
import { sentence } from "#lib/i18n/refusals.ts";
import { parseInput } from "#lib/input.ts";
import { log } from "#lib/log.ts";
import { noteSecurity } from "#lib/security-log.ts";
import { noteReached } from "./answer-note.ts";
import { clientAddress } from "./client-address.ts";
import { fieldsOf } from "./form-fields.ts";
import { requireOwnOrigin } from "./origin.ts";
import { retryHeaders, statusOf } from "./refusal-status.ts";
import { viewer } from "./session.ts";
import { siteWords } from "./words.ts";

/** No input of ours but pictures, which have a gate of their own size, comes near this. */
const MAX_JSON_CHARACTERS = 100_000;

/** What the handler needs beyond its parsed input. */
export type Call = { request: Request; params: Record<string, string | string[] | undefined> };
type Context = { params?: Promise<Record<string, string | string[] | undefined>> };
type Run<Who, Input> = (viewer: Who, input: Input, now: Date, call: Call) => Promise<unknown>;

/** `limit`: counted by account or, for guests, by address. */
type Common<Schema> = { schema?: Schema; limit?: Limit };
type ForMembers<Schema extends z.ZodType> = Common<Schema> & { guest?: false; run: Run<Viewer, z.output<Schema>> };
type ForAll<Schema extends z.ZodType> = Common<Schema> & { guest: true; run: Run<Viewer | null, z.output<Schema>> };

/**
 * A route handler. With a schema it reads the query (GET), the form or the JSON; without one the request is left to `run`
 * (uploads). What `run` gives becomes JSON unless it is a Response; a Refusal becomes a status and `{ error }`.
 */
export function route<Schema extends z.ZodType>(options: ForMembers<Schema> | ForAll<Schema>) {
  return async (request: Request, context: Context): Promise<Response> => {
    noteReached();
    try {
      if (request.method !== "GET" || request.headers.has("origin")) requireOwnOrigin(request.headers);
      const who = await viewer();
      if (!who && !options.guest) throw new Refusal("signed-out");
      const at = now();
      const address = await clientAddress();
      if (request.method !== "GET") await enforceAll(countsOfWriting(who, address), at);
      const input = options.schema ? parseInput(options.schema, await inputOf(request)) : undefined;
      if (options.limit) await enforce(options.limit, who?.accountId ?? address, at);
      const call = { request, params: (await context.params) ?? {} };
      // Signed in was checked above for all but guests.
      const answer = await (options.run as Run<Viewer | null, unknown>)(who, input, at, call);
      return answer instanceof Response ? answer : json(answer ?? {}, 200);
    } catch (error) {
      unstable_rethrow(error);
      return refusal(error, request);
    }
  };
}

async function inputOf(request: Request): Promise<unknown> {
  if (request.method === "GET") return fieldsOf(new URL(request.url).searchParams);
  const type = request.headers.get("content-type") ?? "";
  try {
    if (type.startsWith("application/json")) return JSON.parse(await textOf(request));
    return fieldsOf(await request.formData());
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("malformed", "form");
  }
}

async function textOf(request: Request): Promise<string> {
  const text = await request.text();
  if (text.length > MAX_JSON_CHARACTERS) throw new Refusal("too-large");
  return text;
}

async function refusal(error: unknown, request: Request): Promise<Response> {
  const t = await siteWords();
  if (error instanceof Refusal) {
    const { code, field } = error;
    if (code === "not-allowed" || code === "signed-out") noteSecurity("refused", { code });
    return json({ error: { code, field, message: sentence(error, t) } }, statusOf(error), retryHeaders(error));
  }
  const requestId = request.headers.get("x-request-id") ?? randomUUID();
  log.error({ err: error, requestId }, "a route failed");
  return json({ error: { code: "broken", message: t("refusals.broken", { requestId }) } }, 500);
}

/** On to another page, or another site, by GET; nobody keeps that it led there. */
export const seeOther = (to: string) =>
  new Response(null, { status: 303, headers: { Location: to, "Cache-Control": "private, no-store" } });

const json = (body: unknown, status: number, headers: Record<string, string> = {}) =>
  Response.json(body, { status, headers: { "Cache-Control": "private, no-store", ...headers } });

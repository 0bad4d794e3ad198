// Plain forms of pages that were open while the site was renewed. Next knows their actions no more and would answer with a bare 409, and
// what was typed would be gone: so they are looked at before Next sees them. A comment is kept and its sender led back to it; for any other
// form there is a page with what was typed.
import type { IncomingMessage, ServerResponse } from "node:http";
import { now } from "#lib/clock.ts";
import { Refusal } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { fieldsOf, typedText } from "../form-fields.ts";
import { sendPage } from "../send-page.ts";
import { actionIn } from "./action-id.ts";
import { oldFormPage } from "./page.ts";

/** Where the words are found again; the cookie that makes this browser their holder, where it was none. */
export type Kept = { href: string; setCookie?: string | undefined };
/** Keeps the words of a form that it knows; null for any other. */
export type Hold = (fields: Record<string, unknown>, cookies: string | undefined, now: Date) => Promise<Kept | null>;

/** As much as any form without pictures may bring (body-limit.ts). */
const MAX_BYTES = 1_000_000;

/** Actions belong to pages; what is below /api reads its body by itself, and from its first byte on. */
const isPlainForm = ({ method, url = "", headers }: IncomingMessage) =>
  method === "POST" &&
  !url.startsWith("/api/") &&
  !headers["next-action"] &&
  headers["content-type"]?.startsWith("multipart/form-data") === true;

/** Answers a form whose action is none of `actions`, and lets everything else `pass`. */
export function catchOldForm(
  request: IncomingMessage,
  response: ServerResponse,
  { actions, hold, pass }: { actions: ReadonlySet<string>; hold: Hold; pass: () => void },
): void {
  if (!isPlainForm(request)) {
    pass();
    return;
  }
  request.once("readable", () => {
    // Put back at once: whoever reads next gets all of it. The name stands in the first few hundred bytes.
    const beginning = request.read() as Buffer | null;
    if (beginning) request.unshift(beginning);
    const action = beginning && actionIn(beginning);
    setImmediate(() => {
      if (!action || actions.has(action)) return pass();
      answer(request, response, hold).catch((error: unknown) => {
        log.warn({ err: error }, "a form of an earlier build could not be answered");
        response.destroy();
      });
    });
  });
}

async function answer(request: IncomingMessage, response: ServerResponse, hold: Hold): Promise<void> {
  const form = await formIn(request);
  const kept = form && (await hold(fieldsOf(form), request.headers.cookie, now()).catch(unlessRefused));
  response.setHeader("cache-control", "private, no-store");
  if (kept?.setCookie) response.setHeader("set-cookie", kept.setCookie);
  if (kept) return void response.writeHead(303, { location: kept.href }).end();
  sendPage(response, 409, oldFormPage(form ? typedText(form) : {}, request));
}

/** What cannot be kept as it is (too long, its article gone) is shown to its sender. */
function unlessRefused(error: unknown): null {
  if (error instanceof Refusal) return null;
  throw error;
}

/** Null for what is too large or no form. */
async function formIn(request: IncomingMessage): Promise<FormData | null> {
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += (part as Buffer).length;
    if (bytes <= MAX_BYTES) parts.push(part as Buffer);
  }
  if (bytes > MAX_BYTES) return null;
  const headers = { "content-type": String(request.headers["content-type"]) };
  return new Response(Buffer.concat(parts), { headers }).formData().catch(() => null);
}

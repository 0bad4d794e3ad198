// How much a request may bring. Next would read as much as the desk's largest form (a picture and a long article) from anybody.
import type { IncomingMessage, ServerResponse } from "node:http";
import { lastKnownSite } from "#domain/site/queries.ts";
import { Refusal } from "#lib/errors.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { sentence } from "#lib/i18n/refusals.ts";

/** The longest comment in the widest letters, encoded for a form, is a tenth of it. */
const FORM = 1_000_000;
/** A picture of 5 MiB and an article of 200,000 letters, with room for a picture that is refused for its size by name. */
const DESK = 16_000_000;

/** A portrait of 5 MiB, with room for one that is refused for its size by name. */
const PORTRAIT = 8_000_000;

function limitOf(url: string): number {
  if (/^\/(desk|api\/uploads)(\/|\?|$)/.test(url)) return DESK;
  return /^\/settings(\?|$)/.test(url) ? PORTRAIT : FORM;
}

/** Answers 413 and gives true when a request says that it brings too much. */
export function refuseTooMuch(request: IncomingMessage, response: ServerResponse): boolean {
  const length = Number(request.headers["content-length"] ?? 0);
  const limit = limitOf(request.url ?? "");
  if (!(length > limit)) return false;
  const refusal = new Refusal("too-large", "form", { limit: Math.round(limit / 1_000_000) });
  const said = sentence(refusal, wordsFor(lastKnownSite().language));
  response.writeHead(413, { "content-type": "text/plain; charset=utf-8", connection: "close" }).end(`${said}\n`);
  return true;
}

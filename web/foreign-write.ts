// Stops what other sites send in a reader's name before Next sees it: Next lets requests without an Origin through and answers foreign
// ones with an error of its own. The gates (action.ts, route.ts) ask again, for whoever runs the site without this server.
import type { IncomingHttpHeaders } from "node:http";
import { lastKnownSite } from "#domain/site/queries.ts";
import { type Env, env } from "#lib/env.ts";
import { Refusal } from "#lib/errors.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { sentence } from "#lib/i18n/refusals.ts";
import { noteSecurity } from "#lib/security-log.ts";
import { isOwnOrigin } from "./origin.ts";

const READING = new Set(["GET", "HEAD", "OPTIONS"]);

type Request = { method?: string | undefined; headers: IncomingHttpHeaders };
type Response = { writeHead(status: number, headers: Record<string, string>): { end(text: string): unknown } };

/** Whether the request changes something and did not come from our own pages. */
export function isForeignWrite({ method = "", headers }: Request, site: Pick<Env, "SITE_URL" | "PORT">): boolean {
  const get = (name: string) => {
    const value = headers[name];
    return typeof value === "string" ? value : null;
  };
  return !READING.has(method) && !isOwnOrigin({ get }, site);
}

/** Answers a foreign write with 403 and gives true; leaves everything else alone. */
export function refuseForeignWrite(request: Request, response: Response): boolean {
  if (!isForeignWrite(request, env())) return false;
  noteSecurity("foreign-write", { origin: String(request.headers.origin ?? "") });
  const headers = { "content-type": "text/plain; charset=utf-8", "cache-control": "no-store" };
  const said = sentence(new Refusal("malformed", "origin"), wordsFor(lastKnownSite().language));
  response.writeHead(403, headers).end(`${said}\n`);
  return true;
}

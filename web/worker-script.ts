// /sw.js: the service worker's file, in front of Next. A browser asks for it on every visit and replaces the worker it has when a byte differs.
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";

const ADDRESS = "/sw.js";

type Answer = (request: IncomingMessage, response: ServerResponse) => boolean;

/** Gives what answers for it, and says whether the request was for it. Where a build has none the site answers 404, and workers leave. */
export function sendingWorkerScript(file: string): Answer {
  if (!existsSync(file)) return () => false;
  const body = readFileSync(file);
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 20)}"`;
  const headers = {
    "Content-Type": "text/javascript; charset=utf-8",
    "Cache-Control": "no-cache",
    "Service-Worker-Allowed": "/",
    // The worker's own: it runs what it is, and asks this site alone.
    "Content-Security-Policy": "default-src 'none'; connect-src 'self'",
    ETag: etag,
  };
  return (request, response) => {
    const { method = "", url = "" } = request;
    if (url.split("?", 1)[0] !== ADDRESS || (method !== "GET" && method !== "HEAD")) return false;
    if (request.headers["if-none-match"]?.includes(etag)) response.writeHead(304, headers).end();
    else
      response.writeHead(200, { ...headers, "Content-Length": body.length }).end(method === "HEAD" ? undefined : body);
    return true;
  };
}

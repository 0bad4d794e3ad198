import type { ServerResponse } from "node:http";
import { policyByHash } from "./policy.ts";

/** Sends a page that was made without Next. */
export function sendPage(response: ServerResponse, status: number, html: string): void {
  response.setHeader("content-security-policy", policyByHash(html));
  response.writeHead(status, { "content-type": "text/html; charset=utf-8" }).end(html);
}

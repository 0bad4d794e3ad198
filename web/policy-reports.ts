// What browsers tell of things that a page's policy stopped: a line in the log for each, so that whoever runs the site learns of an attempt,
// or of a fault of ours. Anybody can send one, so nothing is believed or stored, and few are heard.
import type { IncomingMessage, ServerResponse } from "node:http";
import { z } from "zod";
import { enforce } from "#domain/limits/commands.ts";
import { POLICY_REPORTS } from "#domain/limits/limits.ts";
import { now } from "#lib/clock.ts";
import { Refusal } from "#lib/errors.ts";
import { log } from "#lib/log.ts";
import { addressOf } from "./endpoint.ts";
import { REPORTS } from "./policy.ts";
import { retryHeaders, statusOf } from "./refusal-status.ts";

const MAX_BYTES = 16_384;
/** Several things may have been stopped on one page. */
const MOST = 10;

const word = z
  .unknown()
  .optional()
  .transform((value) => (typeof value === "string" || typeof value === "number" ? String(value).slice(0, 200) : ""));

/** Without what follows the path: links that were mailed carry a secret there. */
const address = word.transform((text) => text.replace(/[?#].*$/s, ""));

// Under the names of the Reporting API, and under those of the older report-uri, which some browsers still send.
const report = z.object({ documentURL: address, effectiveDirective: word, blockedURL: address, lineNumber: word });
const older = z
  .object({ "document-uri": address, "violated-directive": word, "blocked-uri": address, "line-number": word })
  .transform((said) => ({
    documentURL: said["document-uri"],
    effectiveDirective: said["violated-directive"],
    blockedURL: said["blocked-uri"],
    lineNumber: said["line-number"],
  }));

const body = z.union([
  z.object({ "csp-report": older }).transform((said) => [said["csp-report"]]),
  z.array(z.object({ body: report }).transform((said) => said.body)).max(MOST),
]);

/** Whether the request is such a report; then it is being answered. Browsers send them without an Origin. */
export function takePolicyReport(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.method !== "POST" || request.url !== REPORTS) return false;
  take(request).then(
    () => response.writeHead(204).end(),
    (error: unknown) => {
      const refusal = error instanceof Refusal ? error : new Refusal("malformed");
      response.writeHead(statusOf(refusal), { ...retryHeaders(refusal), connection: "close" }).end();
    },
  );
  return true;
}

async function take(request: IncomingMessage): Promise<void> {
  await enforce(POLICY_REPORTS, addressOf(request), now());
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of request) {
    bytes += (part as Buffer).length;
    if (bytes > MAX_BYTES) throw new Refusal("too-large");
    parts.push(part as Buffer);
  }
  for (const stopped of body.parse(JSON.parse(Buffer.concat(parts).toString())))
    log.warn({ stopped }, "a browser stopped something on a page");
}

// What every answer says to keep a browser from doing what no page of ours asks for, whoever makes the answer.
import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { isInner } from "./inner.ts";
import { HOT_RELOAD_POLICY, NO_PAGE, policyByNonce, REPORTS } from "./policy.ts";
import { isHttps } from "./session-cookie.ts";

/** Tells the page that is being made its number (nonce.ts). */
export const NONCE = "x-afterword-nonce";

const TWO_YEARS = 63_072_000;

const SAME: Record<string, string> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
  "Reporting-Endpoints": `csp="${REPORTS}"`,
};

/** Over plain http browsers take no notice of it, and a site that has no certificate must not ask for one. */
const overHttps = () =>
  isHttps() ? { "Strict-Transport-Security": `max-age=${TWO_YEARS}; includeSubDomains; preload` } : {};

const PICTURES = /^\/media\//;

/** Before anybody answers: what is set here stands unless the answer says more. `dev`: pages are made by hot reload. */
export function setSafeHeaders(request: IncomingMessage, response: ServerResponse, dev: boolean): void {
  const { url = "/", headers } = request;
  for (const [name, value] of Object.entries({ ...SAME, ...overHttps() })) response.setHeader(name, value);
  // What a client sent under these names says nothing.
  delete headers[NONCE];
  delete headers["content-security-policy"];
  delete headers["content-security-policy-report-only"];
  // The page will be kept, and its policy be made of the page itself (kept/render.ts).
  if (isInner(request)) return;
  if (dev) {
    response.setHeader("Content-Security-Policy", HOT_RELOAD_POLICY);
    return;
  }
  const nonce = randomBytes(16).toString("base64");
  const policy = PICTURES.test(url) ? NO_PAGE : policyByNonce(nonce, url);
  response.setHeader("Content-Security-Policy", policy);
  headers[NONCE] = nonce;
  // By it Next learns the number for the scripts that it writes itself.
  headers["content-security-policy"] = policy;
}

// What a page may run, load and be embedded in: its Content-Security-Policy. A page made for one reader names its scripts by a number used
// once; one that is kept for all names them by their hashes, since a number that many are told is none.
import { createHash } from "node:crypto";
import { isOwnScript } from "./own-scripts.ts";

/** Where browsers tell what they stopped (policy-reports.ts). */
export const REPORTS = "/api/policy-reports";

/** For what is no page: whatever a browser might take it for, it may do nothing with it but show it. */
export const NO_PAGE = "default-src 'none'; sandbox; frame-ancestors 'none'";

/** `scripts`, `styles`: sources. `attributes`: whether style attributes count. */
function policyOf(scripts: string, styles: string, attributes = false): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src 'self'${styles}`,
    ...(attributes ? ["style-src-attr 'unsafe-inline'"] : []),
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "manifest-src 'self'",
    "worker-src 'self'",
    `report-uri ${REPORTS}`,
    "report-to csp",
  ].join("; ");
}

/** Shows colours and fonts that nobody has chosen yet, each where it would stand. */
const SPECIMENS = /^\/desk\/site(\?|$)/;

/** For a page that is made for this one answer. `nonce`: at least 128 random bits, never used before. */
export const policyByNonce = (nonce: string, url: string): string =>
  policyOf(`'nonce-${nonce}' 'strict-dynamic'`, ` 'nonce-${nonce}'`, SPECIMENS.test(url));

/** While pages are made by hot reload, which makes code of texts and styles of its own. */
export const HOT_RELOAD_POLICY = policyOf("'self' 'unsafe-inline' 'unsafe-eval'", " 'unsafe-inline'");

/** For a page that is sent again and again: its own scripts and the styles in its head, and nothing else that it may hold. */
export function policyByHash(html: string): string {
  const scripts = inline(html, "script").filter(isExpected);
  const styles = inline(html.slice(0, html.indexOf("</head>")), "style");
  return policyOf(["'self'", ...scripts.map(hash)].join(" "), styles.map((text) => ` ${hash(text)}`).join(""));
}

/** Texts of the elements of this name, those aside that are fetched or hold data. In what React writes, "<" and ">" of texts are escaped. */
function inline(html: string, name: "script" | "style"): string[] {
  const found = html.matchAll(new RegExp(`<${name}\\b([^>]*)>([\\s\\S]*?)</${name}>`, "g"));
  return [...found].filter(([, tag = ""]) => !/ (src|type)=/.test(tag)).map(([, , text = ""]) => text);
}

const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Next hands its pages' data over by these calls: what is between the brackets must be data. */
const NEXT = [
  /^\(self\.__next_f=self\.__next_f\|\|\[\]\)\.push\((.*)\)$/s,
  /^self\.__next_f\.push\((.*)\)$/s,
  /^\(globalThis\["TURBOPACK"\] \|\| \(globalThis\["TURBOPACK"\] = \[\]\)\)\.push\((.*)\);?$/s,
];

const isExpected = (text: string) => isOwnScript(text) || NEXT.some((call) => isData(call.exec(text)?.[1]));

function isData(text: string | undefined): boolean {
  try {
    return text !== undefined && typeof JSON.parse(text) === "object";
  } catch {
    return false;
  }
}

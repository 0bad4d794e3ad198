// Who may read the figures: whoever sits at the machine itself, or holds METRICS_TOKEN.
import { timingSafeEqual } from "node:crypto";
import { sha256 } from "#lib/ids.ts";

type HeaderMap = { get(name: string): string | null };

const LOOPBACK = /^(127\.\d+\.\d+\.\d+|::1|::ffff:127\.\d+\.\d+\.\d+)$/;
const LOOPBACK_HOST = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])(:\d+)?$/i;

/**
 * The client's address comes from our own server (x-real-ip). A request that a proxy on the same machine passed on also comes from
 * loopback: it is recognised by what proxies add and by the name of the site it was sent to.
 */
export function mayReadMetrics(headers: HeaderMap, token: string | undefined): boolean {
  if (token && isToken(headers.get("authorization"), token)) return true;
  const hops = (headers.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  return (
    LOOPBACK.test(headers.get("x-real-ip") ?? "") &&
    hops.every((hop) => hop === "" || LOOPBACK.test(hop)) &&
    headers.get("via") === null &&
    LOOPBACK_HOST.test(headers.get("host") ?? "")
  );
}

function isToken(authorization: string | null, token: string): boolean {
  const given = /^Bearer (.+)$/i.exec(authorization ?? "")?.[1] ?? "";
  return timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(token)));
}

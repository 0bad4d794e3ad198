// What a request's headers may say about who sent it and where to. Clients can write any header; only the socket and the proxies of
// TRUSTED_PROXIES are believed, and everything behind this file may take x-real-ip and x-forwarded-* for the truth.
import type { IncomingHttpHeaders } from "node:http";
import { BlockList, isIP, isIPv6 } from "node:net";
import type { Env } from "#lib/env.ts";

type Site = Pick<Env, "SITE_URL" | "PORT" | "TRUSTED_PROXIES">;
type Request = { headers: IncomingHttpHeaders; socket: { remoteAddress?: string | undefined } };

// Next's own words between its parts: from outside they have opened guarded pages (CVE-2025-29927 and its kin).
const INTERNAL =
  /^x-(middleware-|invoke-|now-route-matches$|matched-path$|nextjs-postponed$|nextjs-rewritten-)|^next-resume$/;
const HOST = /^[a-z0-9.-]+(:\d{1,5})?$|^\[[0-9a-f:.]+\](:\d{1,5})?$/i;

/** Gives what rewrites a request's headers in place. Throws a sentence when TRUSTED_PROXIES holds what is no address. */
export function makeForwarding({ SITE_URL, PORT, TRUSTED_PROXIES }: Site): (request: Request) => void {
  const trusted = proxyList(TRUSTED_PROXIES);
  const site = new URL(SITE_URL);
  // Nobody has said what the site is called: it answers to whatever name it is opened by (see origin.ts).
  const isUnnamed = SITE_URL === `http://localhost:${PORT}`;
  return ({ headers, socket }) => {
    const peer = plainAddress(socket.remoteAddress ?? "");
    const hops = contains(trusted, peer) ? [...hopsOf(headers), peer] : [peer];
    headers["x-forwarded-for"] = hops.join(", ");
    headers["x-real-ip"] = hops.findLast((hop) => !contains(trusted, hop)) ?? hops[0] ?? "";
    headers["x-forwarded-host"] = isUnnamed && HOST.test(headers.host ?? "") ? headers.host : site.host;
    headers["x-forwarded-proto"] = site.protocol.slice(0, -1);
    headers["x-forwarded-port"] = undefined;
    for (const name of Object.keys(headers))
      if (INTERNAL.test(name) || name === "forwarded" || headers[name] === undefined) delete headers[name];
  };
}

/** Only whole addresses count: a proxy that is trusted passes on what a client wrote to its left. */
const hopsOf = (headers: IncomingHttpHeaders) =>
  String(headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((hop) => plainAddress(hop.trim()))
    .filter((hop) => isIP(hop) !== 0);

/** IPv4 as IPv4, also where a socket for both kinds names it ::ffff:192.0.2.1. */
const plainAddress = (address: string) => address.replace(/^::ffff:(?=\d+\.\d+\.\d+\.\d+$)/i, "");

const contains = (list: BlockList, address: string) =>
  isIP(address) !== 0 && list.check(address, isIPv6(address) ? "ipv6" : "ipv4");

function proxyList(entries: string[]): BlockList {
  const list = new BlockList();
  for (const entry of entries) {
    const [address = "", bits] = entry.split("/");
    const kind = isIPv6(address) ? "ipv6" : "ipv4";
    try {
      if (bits === undefined) list.addAddress(address, kind);
      else list.addSubnet(address, /^\d+$/.test(bits) ? Number(bits) : Number.NaN, kind);
    } catch {
      throw new Error(`TRUSTED_PROXIES must be addresses or networks like 10.0.0.0/8, not ${entry}.`);
    }
  }
  return list;
}

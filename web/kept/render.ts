// Renders a page by asking Next over our own port as a reader without cookies would, and judges whether the answer may be kept.
import { Agent, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { env } from "#lib/env.ts";
import { newId } from "#lib/ids.ts";
import { log } from "#lib/log.ts";
import { askInside, type InnerAnswer, isInner } from "../inner.ts";
import { NO_PAGE, policyByHash } from "../policy.ts";
import { gatherTags } from "../tags.ts";
import { findKind, type Kind } from "./addresses.ts";
import { type Packed, pack, tighten, tightenInTurn } from "./packed.ts";
import type { Rendered } from "./store.ts";

/** Names the rendering to the handler of the inner request, so that what its loaders note finds its way here. */
const RENDER = "x-afterword-render";
/** A statement may take five seconds, and waiting for a connection three. */
const TIMEOUT_MS = 9_000;

/** Those of the connection, those that `pack` writes, and those that are of one answer alone. */
const OWN =
  /^(connection|keep-alive|transfer-encoding|content-length|content-encoding|date|etag|vary|accept-ranges|x-request-id|x-nextjs-.*)$/;

// Browsers ask each time and mostly hear 304; shared caches may answer for a second, and with the old page when we cannot. That they may also
// answer with an old page while they ask for the new one is told to them alone: a browser that did so would hide from its reader what he wrote.
const PAGE_CACHING = {
  "cache-control": "public, max-age=0, s-maxage=1, stale-if-error=86400",
  "cdn-cache-control": "max-age=1, stale-while-revalidate=59, stale-if-error=86400",
};

/** What React leaves where a part of a page broke after the beginning had gone out. Texts cannot contain it: their "<" is escaped. */
const BROKEN_PART = "<!--$!-->";

/** No event names it: what depends on it changes with everything. */
const SETTINGS: ReadonlySet<string> = new Set(["settings"]);

const under = new Map<string, Set<string>>();

/** Around the handling of a request: does `work` and, where it is one of ours to render a page, gathers what it notes. */
export function noteFor(request: IncomingMessage, work: () => void): void {
  const tags = isInner(request) ? under.get(String(request.headers[RENDER])) : undefined;
  if (tags) gatherTags(tags, work);
  else work();
}

export type Renderer = { render(url: string): Promise<Rendered<Packed>>; close(): void };

/** `address`: where this process listens. */
export function makeRenderer(address: AddressInfo): Renderer {
  const agent = new Agent({ keepAlive: true });
  const where = { host: reachable(address.address), port: address.port, agent, timeoutMs: TIMEOUT_MS };
  // Without a name Next takes it for a browser to which the head can be sent last (next.config.ts).
  const headers = { host: new URL(env().SITE_URL).host, accept: "text/html,*/*;q=0.5", "user-agent": "Afterword" };
  const render = async (url: string): Promise<Rendered<Packed>> => {
    const id = newId();
    const tags = new Set<string>();
    under.set(id, tags);
    try {
      const answer = await askInside({ ...where, path: url, headers: { ...headers, [RENDER]: id } });
      return await judge(findKind(url), answer, tags);
    } catch (error) {
      log.warn({ err: error, path: url }, "a page could not be rendered anew");
      return "failed";
    } finally {
      under.delete(id);
    }
  };
  return { render, close: () => agent.destroy() };
}

async function judge(kind: Kind | null, answer: InnerAnswer, tags: Set<string>): Promise<Rendered<Packed>> {
  const { status, headers, body } = answer;
  if (status >= 500 || body.includes(BROKEN_PART)) return "failed";
  const type = headers["content-type"] ?? "";
  if (!kind || status !== 200 || headers["set-cookie"] || headers["content-encoding"]) return "gone";
  if (body.length === 0 || !type.startsWith(kind.type ?? "")) return "gone";
  const kept = Object.fromEntries(Object.entries(headers).filter(([name]) => !OWN.test(name)));
  const ofPages = { ...PAGE_CACHING, "content-security-policy": policyByHash(body.toString()) };
  const packed = await pack(body, {
    ...kept,
    ...(type.startsWith("text/html") ? ofPages : { "content-security-policy": NO_PAGE }),
  });
  // The style sheet, which nothing is seen without, comes once for as long as the site runs: whoever is first waits 60 ms more for it.
  if (type.startsWith("text/css")) await tighten(packed);
  else if (kind.forEver) tightenInTurn(packed);
  return { page: packed, bytes: packed.bytes, tags: kind.forEver ? null : kind.settingsOnly ? SETTINGS : tags };
}

/** An address that stands for all of them is none to ask at. */
const reachable = (address: string) => (address === "0.0.0.0" ? "127.0.0.1" : address === "::" ? "::1" : address);

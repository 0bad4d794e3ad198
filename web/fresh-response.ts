// Answers that caches and feed readers may keep for a minute, and that cost no bytes while nothing has changed.
import { sha256 } from "#lib/ids.ts";

const KEPT = "public, max-age=60";

/** 304 when the client has this very text, or, knowing no ETag, has one from `changedAt` or later; else 200 with the text. */
export function freshResponse(request: Request, body: string, type: string, changedAt?: Date): Response {
  // Weak: whoever compresses the answer on its way changes the bytes but not what they say.
  const etag = `W/"${sha256(body).slice(0, 32)}"`;
  const headers: Record<string, string> = { "Cache-Control": KEPT, ETag: etag };
  if (changedAt) headers["Last-Modified"] = changedAt.toUTCString();
  if (isKnown(request.headers, etag, changedAt)) return new Response(null, { status: 304, headers });
  return new Response(body, { headers: { ...headers, "Content-Type": type } });
}

function isKnown(asked: Headers, etag: string, changedAt: Date | undefined): boolean {
  const tags = asked.get("if-none-match");
  // RFC 9110, 13.1.3: with If-None-Match the date is not looked at.
  if (tags !== null)
    return tags.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^(W\/)?/, "W/") === etag);
  const since = Date.parse(asked.get("if-modified-since") ?? "");
  return changedAt !== undefined && since >= Math.floor(changedAt.getTime() / 1_000) * 1_000;
}

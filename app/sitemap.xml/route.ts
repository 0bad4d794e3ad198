// A route instead of Next's sitemap.ts: that one has no index at /sitemap.xml when the list is split.
import { countSitemapParts, listSitemapPart } from "#domain/feeds/queries.ts";
import { freshResponse } from "#web/fresh-response.ts";
import { sitemapIndex, urlSet } from "#web/sitemap.ts";

export const dynamic = "force-dynamic";

const XML = "application/xml; charset=utf-8";

export async function GET(request: Request): Promise<Response> {
  const asked = new URL(request.url).searchParams.get("part");
  const parts = await countSitemapParts();
  if (asked === null && parts > 1) return freshResponse(request, sitemapIndex(parts), XML);
  const part = Number(asked ?? 1);
  if (!Number.isInteger(part) || part < 1 || part > parts)
    return new Response("There is no such part.\n", { status: 404 });
  return freshResponse(request, urlSet(await listSitemapPart(part), { withFrontPage: part === 1 }), XML);
}

// /icon/tab.svg, /icon/180.png and the other sizes.
import { getSite } from "#domain/site/queries.ts";
import { freshResponse } from "#web/fresh-response.ts";
import { ICON_SIZES, iconPng, iconSvg } from "#web/icon.tsx";

/** It changes with the publication's name and accent, at the same address. */
const AN_HOUR = "public, max-age=3600";

type Context = { params: Promise<{ file: string }> };

export async function GET(request: Request, { params }: Context): Promise<Response> {
  const [{ file }, site] = await Promise.all([params, getSite()]);
  if (file === "tab.svg") return freshResponse(request, iconSvg(site), "image/svg+xml");
  const size = ICON_SIZES.find((one) => file === `${one}.png`);
  if (!size) return new Response(null, { status: 404 });
  const headers = { "Content-Type": "image/png", "Cache-Control": AN_HOUR };
  return new Response(new Uint8Array(await iconPng(site, size)), { headers });
}

import { getSite } from "#domain/site/queries.ts";
import { freshResponse } from "#web/fresh-response.ts";
import { manifestOf } from "#web/manifest.ts";

export const dynamic = "force-dynamic";

export const GET = async (request: Request) =>
  freshResponse(request, JSON.stringify(manifestOf(await getSite())), "application/manifest+json");

// All that is kept of a person, for that person: one file to keep, made while it is sent.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import { makeZip } from "client-zip";
import { nothingSchema } from "#domain/accounts/schema.ts";
import type { Viewer } from "#domain/accounts/viewer.ts";
import { DOWNLOAD_OWN_DATA } from "#domain/limits/limits.ts";
import { MEDIA_AREA } from "#domain/media/addresses.ts";
import { getOwnProfile } from "#domain/own-data/queries.ts";
import { asJson, sectionsOf } from "#domain/own-data/sections.ts";
import { getSite } from "#domain/site/queries.ts";
import { env } from "#lib/env.ts";
import { readStored } from "#lib/storage.ts";
import { post } from "#web/endpoint.ts";
import { ANSWERING } from "#web/endpoint-answer.ts";
import { siteWords } from "#web/words.ts";
import { pageHtml } from "./page-html.ts";

const headers = (day: string) => ({
  "Content-Type": "application/zip",
  "Content-Disposition": `attachment; filename="my-data-${day}.zip"`,
  "Cache-Control": "private, no-store, no-transform",
  "X-Content-Type-Options": "nosniff",
  "Cross-Origin-Resource-Policy": "same-origin",
});

async function filesOf(viewer: Viewer, now: Date) {
  const [site, profile, t] = await Promise.all([getSite(), getOwnProfile(viewer), siteWords()]);
  const about = { siteName: site.name, siteUrl: env().SITE_URL, profile, madeAt: now, t };
  const portrait = profile.portraitId && (await readStored(MEDIA_AREA, profile.portraitId, "256.jpg"));
  return [
    ...(portrait ? [{ name: "portrait.jpg", lastModified: now, input: portrait }] : []),
    { name: "my-data.html", lastModified: now, input: pageHtml(about, sectionsOf(viewer)) },
    { name: "my-data.json", lastModified: now, input: asJson(viewer, about.siteUrl, now) },
  ];
}

/** By POST, as whoever sends it must come from our own pages. The suspended and who is about to leave get theirs too. */
const download = post("/api/v1/own-data", {
  schema: nothingSchema,
  limit: DOWNLOAD_OWN_DATA,
  run: async (viewer, _input, now, { response }) => {
    const files = await filesOf(viewer, now);
    response.writeHead(200, headers(now.toISOString().slice(0, 10)));
    // Read no faster than it is taken; who goes away ends it.
    await pipeline(Readable.fromWeb(makeZip(files) as ReadableStream), response).catch((error: unknown) => {
      if (!response.destroyed || !isGone(error)) throw error;
    });
    return ANSWERING;
  },
});

const isGone = (error: unknown) =>
  error instanceof Error && "code" in error && error.code === "ERR_STREAM_PREMATURE_CLOSE";

export const ownDataEndpoints = [download];

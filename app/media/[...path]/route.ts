import { MEDIA_AREA, middleWidth, pictureHref, readMediaPath, TYPES } from "#domain/media/addresses.ts";
import { findPicture } from "#domain/media/queries.ts";
import { readStored } from "#lib/storage.ts";

/** A file never changes: another picture has another id. */
const FOR_EVER = "public, max-age=31536000, immutable";

type Context = { params: Promise<{ path: string[] }> };

/** /media/ID/WIDTH.webp and .jpg; /media/ID, as texts name it, leads to the middle JPEG. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const asked = readMediaPath((await params).path);
  if (!asked) return notFound();
  if (!asked.file) return middle(asked.id);
  const name = `${asked.file.width}.${asked.file.extension}`;
  const bytes = await readStored(MEDIA_AREA, asked.id, name);
  if (!bytes) return notFound();
  const headers = { "Cache-Control": FOR_EVER, ETag: `"${asked.id}-${name}"` };
  if (request.headers.get("if-none-match")?.includes(headers.ETag)) return new Response(null, { status: 304, headers });
  return new Response(new Uint8Array(bytes), { headers: { ...headers, "Content-Type": TYPES[asked.file.extension] } });
}

async function middle(id: string): Promise<Response> {
  const picture = await findPicture(id);
  if (!picture) return notFound();
  const headers = {
    "Cache-Control": FOR_EVER,
    Location: pictureHref(id, middleWidth(picture.widths), "jpg"),
  };
  return new Response(null, { status: 308, headers });
}

const notFound = () =>
  new Response("There is no such picture.", {
    status: 404,
    headers: { "Cache-Control": "no-store", "Content-Type": "text/plain; charset=utf-8" },
  });

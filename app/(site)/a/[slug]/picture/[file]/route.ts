// The picture beside an article's link.
import { findArticle } from "#domain/articles/queries.ts";
import { getSite } from "#domain/site/queries.ts";
import { sharePicture } from "#web/share-picture.tsx";

/** Its address holds what it shows. */
const FOR_EVER = "public, max-age=31536000, immutable";

type Context = { params: Promise<{ slug: string; file: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { slug, file } = await params;
  const [article, site] = await Promise.all([findArticle(slug), getSite()]);
  const picture = article && sharePicture(article, site);
  if (!picture) return new Response(null, { status: 404, headers: { "Cache-Control": "no-store" } });
  // The article was changed since somebody saw its address.
  if (file !== picture.file)
    return new Response(null, { status: 307, headers: { Location: picture.path, "Cache-Control": "no-store" } });
  const headers = { "Content-Type": "image/png", "Cache-Control": FOR_EVER };
  return new Response(new Uint8Array(await picture.draw()), { headers });
}

// /words/en-HASH.json: what client components say on every page.
import { wordsAt } from "#lib/i18n/page-words.ts";

const FOR_GOOD = "public, max-age=31536000, immutable";
/** Asked for by a page that is older than the words. */
const A_MINUTE = "public, max-age=60";

type Context = { params: Promise<{ file: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const asked = `/words/${(await params).file}`;
  const words = wordsAt(asked);
  if (!words) return new Response(null, { status: 404 });
  const headers = {
    "Content-Type": "application/json; charset=utf-8",
    "Cache-Control": asked === words.address ? FOR_GOOD : A_MINUTE,
  };
  return new Response(words.text, { headers });
}

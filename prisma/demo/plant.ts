// Plants the demo edition into an empty publication, once: what a new owner sees first, and may unpublish piece by piece.
import { now as theTime } from "#lib/clock.ts";
import { db, type Tx } from "#lib/db.ts";
import { readArticles } from "./article-files.ts";
import { plantArticle } from "./planting/article.ts";
import { plantPeople } from "./planting/people.ts";
import { plantPictures } from "./planting/pictures.ts";

/** Setting that says that this was done, or need not be done any more. */
const MARK = "demo.planted";

const SITE = { name: "The Tide Table", tagline: "News of Port Ambrey, twice daily, more or less", language: "en" };

/** Writes a dozen articles and a good two hundred comments at once. */
const TIMEOUT_MS = 60_000;

/**
 * Does nothing where it was done before or where an article stands already. Pictures and people come first, since files
 * know no transaction; everything that readers see appears at once. Whoever is stopped half way may begin again.
 */
export async function plantDemo(now: Date = theTime()): Promise<void> {
  if (await db().setting.findUnique({ where: { key: MARK } })) return;
  if (await db().article.findFirst({ select: { id: true } })) {
    await db().$transaction((tx) => mark(tx, now));
    return;
  }
  const articles = readArticles();
  const people = await plantPeople(now);
  const pictures = await plantPictures(articles, people, now);
  await db().$transaction(
    async (tx) => {
      // Somebody else is planting, or has planted meanwhile: his edition stands.
      if (!(await mark(tx, now))) return;
      await tx.setting.createMany({ data: { key: "site", value: SITE }, skipDuplicates: true });
      for (const article of articles) await plantArticle(tx, article, people, pictures, now);
    },
    { timeout: TIMEOUT_MS },
  );
}

/** False when the mark stood there already; waits for a transaction that is about to set it. */
async function mark(tx: Tx, now: Date): Promise<boolean> {
  const { count } = await tx.setting.createMany({
    data: { key: MARK, value: now.toISOString() },
    skipDuplicates: true,
  });
  return count > 0;
}

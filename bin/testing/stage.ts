// What a journey or a contact sheet arranges behind the site's back: `stage.ts site JSON` merges settings of the publication,
// `stage.ts counted JSON` sets the counter of a limit, `stage.ts demo` plants the demo edition, `stage.ts long-ago HANDLE` makes somebody's
// role and last proof a month old.
import { DAY, HOUR } from "#lib/clock.ts";
import type { Prisma } from "#prisma/client/client.ts";
import { withDatabase } from "../with-database.ts";

async function changeSite(json: string) {
  const { db } = await import("#lib/db.ts");
  const { EVENT_CHANNEL } = await import("#domain/record.ts");
  const known = await db().setting.findUnique({ where: { key: "site" } });
  const value = { ...(known?.value as Prisma.JsonObject | undefined), ...JSON.parse(json) };
  await db().setting.upsert({ where: { key: "site" }, update: { value }, create: { key: "site", value } });
  // There is no event to tell of: sites look for themselves.
  await db().$queryRaw`SELECT pg_notify(${EVENT_CHANNEL}, '')::text`;
}

async function plant() {
  const { plantDemo } = await import("#prisma/demo/plant.ts");
  await plantDemo();
}

/** As if something limited had been done so often within the last hour; 0 forgets it. */
async function count(json: string) {
  const { db } = await import("#lib/db.ts");
  const { key, hits }: { key: string; hits: number } = JSON.parse(json);
  await db().rateLimit.deleteMany({ where: { key } });
  if (hits > 0) await db().rateLimit.create({ data: { key, hits, resetsAt: new Date(Date.now() + HOUR) } });
}

/** As if this person had been given the role, and had last shown who he is, a month ago. */
async function longAgo(handle: string) {
  const { db } = await import("#lib/db.ts");
  const monthAgo = new Date(Date.now() - 30 * DAY);
  const account = await db().account.update({ where: { handleKey: handle }, data: { roleSince: monthAgo } });
  await db().session.updateMany({ where: { accountId: account.id }, data: { provedAt: monthAgo } });
}

const VERBS: Record<string, (given: string) => Promise<void>> = {
  site: changeSite,
  counted: count,
  demo: plant,
  "long-ago": longAgo,
};

const [verb = "", given = ""] = process.argv.slice(2);
const work = VERBS[verb];
if (!work) throw new Error(`stage.ts knows ${Object.keys(VERBS).join(", ")}; not “${verb}”.`);
await withDatabase(() => work(given));

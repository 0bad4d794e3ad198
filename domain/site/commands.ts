// Changing the publication's settings. Refuses everybody who is no administrator, an accent that cannot be read, and a logo that is no picture.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { SITE_STREAM } from "#domain/events.ts";
import { record } from "#domain/record.ts";
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { canChangeSite } from "./policy.ts";
import { forgetSite } from "./queries.ts";
import type { SiteInput } from "./schema.ts";
import { type Settings, settingsSchema } from "./settings.ts";
import { isReadable, nearestReadable, ratioOn } from "./theme.ts";

/**
 * An accent must stand 4.5:1 against light paper and raised. Throws Refusal "malformed" of the field "accent", with the `ratio` that it
 * has and the `nearest` colour of its hue that may be used.
 */
export function checkAccent(accent: string | null): void {
  if (accent === null || isReadable(accent)) return;
  // Rounded down: what is refused must not be called 4.5.
  const ratio = Math.floor(ratioOn("light", accent) * 100) / 100;
  throw new Refusal("malformed", "accent", { ratio, nearest: nearestReadable(accent, "light") });
}

/**
 * Puts new settings in place of those that the administrator saw; the same once more changes nothing.
 * Refuses: not-allowed, malformed (accent), not-found (logo), conflict (somebody saved in between).
 */
export async function saveSite(viewer: Viewer, input: SiteInput, now: Date): Promise<Settings> {
  if (!canChangeSite(viewer)) throw new Refusal("not-allowed");
  checkAccent(input.accent);
  const saved = await db().$transaction(async (tx) => {
    const present = await lockSettings(tx);
    const settings = { ...input, revision: present.revision + 1 };
    const changed = changedParts(present, settings);
    if (changed.length === 0) return present;
    if (input.revision !== present.revision) throw new Refusal("conflict");
    if (input.logoId) await holdPicture(tx, input.logoId);
    await tx.setting.update({ where: { key: "site" }, data: { value: settings } });
    const event = {
      type: "site.changed",
      articleId: SITE_STREAM,
      payload: { revision: settings.revision, changed },
    } as const;
    await record(tx, viewer.accountId, event, now);
    return settings;
  });
  forgetSite();
  return saved;
}

/** Two administrators who save at once come one after the other, also the first time, when there is no row yet. */
async function lockSettings(tx: Tx): Promise<Settings> {
  await tx.setting.createMany({ data: { key: "site", value: {} }, skipDuplicates: true });
  const rows = await tx.$queryRaw<{ value: unknown }[]>`SELECT value FROM "Setting" WHERE key = 'site' FOR UPDATE`;
  return settingsSchema.parse(rows[0]?.value ?? {});
}

/** The names of the settings that differ, for the record. */
const changedParts = (before: Settings, after: Settings) =>
  (Object.keys(after) as (keyof Settings)[]).filter((name) => name !== "revision" && before[name] !== after[name]);

/** Until the commit nobody can remove it; from then on the setting stands in the way (media/commands.ts). */
async function holdPicture(tx: Tx, id: string): Promise<void> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 FROM "Upload" WHERE id = ${id} FOR SHARE`;
  if (rows.length === 0) throw new Refusal("not-found", "logo");
}

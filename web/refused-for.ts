// Why somebody may not do what others like him may: his account's own reason is told instead of the general one.
import { owesFactor, type Viewer } from "#domain/accounts/viewer.ts";
import type { Refusal } from "#lib/errors.ts";
import type { Words } from "#lib/i18n/words.ts";

/** Null where there is nothing more to say than the refusal itself. */
export function refusedFor({ code }: Refusal, who: Viewer | null, t: Words): string | null {
  if (code !== "not-allowed" || !who) return null;
  if (who.closedAt) return t("refusals.closing");
  if (who.suspendedAt) return t("refusals.suspended");
  return owesFactor(who) ? t("refusals.factorDue") : null;
}

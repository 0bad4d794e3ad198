// Whether a comment waits until its writer has confirmed his address. The publication decides; where it leaves that to us, comments wait if
// the site can ask him by mail, since nobody can confirm what he is not asked.
import type { Viewer } from "#domain/accounts/viewer.ts";
import { getSite } from "#domain/site/queries.ts";
import type { Settings } from "#domain/site/settings.ts";
import { env } from "#lib/env.ts";

export const waits = (setting: Settings["unconfirmed"], sendsMail: boolean): boolean =>
  setting === "wait" || (setting === "auto" && sendsMail);

/** Asked of nobody who has confirmed: his comment costs no statement more. */
export async function mustWait({ emailConfirmedAt }: Pick<Viewer, "emailConfirmedAt">): Promise<boolean> {
  return emailConfirmedAt === null && waits((await getSite()).unconfirmed, env().SMTP_URL !== undefined);
}

/** Of one account. Whoever has written so many has something to say, and an address to confirm first. */
export const MOST_WAITING = 20;

// Where this site's passkeys are good: browsers give them to no other host, however alike it looks.
import type { Place } from "#domain/accounts/factors/passkeys/commands.ts";
import { getSite } from "#domain/site/queries.ts";
import { env } from "#lib/env.ts";

export async function passkeyPlace(): Promise<Place> {
  const { origin, hostname } = new URL(env().SITE_URL);
  const { name } = await getSite();
  return { origin, rpId: hostname, name };
}

import "server-only";
import { canChangeSite } from "#domain/site/policy.ts";
import { readSite } from "#domain/site/queries.ts";
import { now } from "#lib/clock.ts";
import { requireWho } from "#web/session.ts";
import { fieldsOf } from "./form-values.ts";

/** For administrators; everybody else does not find the page. Not what is kept for readers: the form must begin with what holds now. */
export async function loadSettings() {
  await requireWho(canChangeSite);
  const site = await readSite();
  return { values: fieldsOf(site), areas: areasWith(site.timeZone), now: now() };
}

export type Area = { name: string; zones: string[] };

/** Every zone that this machine knows, and the chosen one, by the first part of its name. */
function areasWith(chosen: string): Area[] {
  const zones = [...new Set([...Intl.supportedValuesOf("timeZone"), "UTC", chosen])].sort();
  const areas = new Map<string, string[]>();
  for (const zone of zones) {
    const name = zone.split("/", 2).length > 1 ? zone.slice(0, zone.indexOf("/")) : "";
    areas.set(name, [...(areas.get(name) ?? []), zone]);
  }
  return [...areas].map(([name, zones]) => ({ name, zones }));
}

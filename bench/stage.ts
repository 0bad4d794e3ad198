// What every group of measurements finds in place: a site, and discussions of several lengths beneath articles of the same text.
import type { Planted } from "./planting.ts";
import { plantThread, settle } from "./planting.ts";
import { openSite, type Site } from "./site.ts";

export type Stage = {
  site: Site;
  /** By length, the shortest first. */
  threads: Planted[];
  short: Planted;
  long: Planted;
  /** As long as `long`; whoever writes much writes here. */
  busy: Planted;
};

const LENGTHS = [100, 1_000, 10_000];
const LENGTHS_WITH_TIME = [...LENGTHS, 100_000];

/** `withTime`: a hundred thousand comments too. */
export async function setStage(withTime: boolean): Promise<Stage> {
  const site = await openSite();
  try {
    const threads: Planted[] = [];
    for (const length of withTime ? LENGTHS_WITH_TIME : LENGTHS)
      threads.push(await plantThread(site.client, `thread-of-${length}`, length));
    const busy = await plantThread(site.client, "busy-thread", 10_000);
    await settle(site.client);
    const [short, , long] = threads;
    if (!short || !long) throw new Error("Nothing was planted.");
    return { site, threads, short, long, busy };
  } catch (error) {
    await site.close();
    throw error;
  }
}

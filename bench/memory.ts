// What app and worker hold in memory when everything else has been measured and they have come to rest.
import { setTimeout as pause } from "node:timers/promises";
import { type Outcome, written } from "./figure.ts";
import type { Stage } from "./stage.ts";

/** Within this time they know that they are at rest (lib/tidy.ts), also where V8's own tidying has taken up one of their looks. */
const AT_REST_MS = 20_000;

export async function benchMemory({ site }: Stage): Promise<Outcome> {
  await pause(AT_REST_MS);
  const { app, worker } = site.memory();
  return {
    figures: [
      {
        what: "memory of app and worker after all that, at rest",
        value: app + worker,
        unit: "MB",
        reach: { most: 450 },
        from: `${written(app)} + ${written(worker)}`,
      },
    ],
  };
}

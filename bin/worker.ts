// `npm run worker`: events to their listeners, on its own or as the child of `npm start` (worker-process.ts).
import os from "node:os";
import { tidyAtRest } from "#lib/tidy.ts";
import { migrate } from "./migrate.ts";
import { explain, openSite } from "./site.ts";
import { stopSignal } from "./stop-signal.ts";

process.exit(await explain(work));

async function work(): Promise<number> {
  const stop = stopSignal();
  // Nobody waits for it: on a busy machine readers come first.
  os.setPriority(os.constants.priority.PRIORITY_BELOW_NORMAL);
  // A site that was killed takes its worker along.
  const orphaned = new AbortController();
  process.on("disconnect", () => orphaned.abort());
  const site = await openSite();
  try {
    await migrate(site.database.url);
    tidyAtRest();
    const { runWorker } = await import("#domain/worker.ts");
    await runWorker(AbortSignal.any([stop, orphaned.signal]));
    return 0;
  } finally {
    await site.close();
  }
}

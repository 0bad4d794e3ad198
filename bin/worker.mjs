import { run } from "./bootstrap.mjs";
import { WORKER } from "./heap.mjs";

await run("worker.ts", WORKER);

import { run } from "./bootstrap.mjs";
import { SITE } from "./heap.mjs";

await run("start.ts", SITE);

import { run } from "./bootstrap.mjs";

await run("worker.ts");

import { run } from "./bootstrap.mjs";

await run("../bench/run.ts");

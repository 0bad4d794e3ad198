import { run } from "./bootstrap.mjs";

await run("shots.ts");

import { run } from "./bootstrap.mjs";

await run("hostile.ts");

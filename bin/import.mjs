import { run } from "./bootstrap.mjs";

await run("import.ts");

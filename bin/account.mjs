import { run } from "./bootstrap.mjs";

await run("account.ts");

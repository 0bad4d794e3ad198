// `npm run dev`: the same site with hot reload.
import { serveSite } from "./serve.ts";
import { explain } from "./site.ts";

process.exit(await explain(() => serveSite({ dev: true, dist: ".next-dev" })));

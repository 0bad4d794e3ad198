// `npm run dev`: the same site with hot reload.
import { serveSite } from "./serve.ts";
import { explain } from "./site.ts";

const dist = process.env.AFTERWORD_DIST || ".next-dev";

process.exit(await explain(() => serveSite({ dev: true, dist })));

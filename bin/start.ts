// `npm start`: the site as its readers see it.
import { serveSite } from "./serve.ts";
import { explain } from "./site.ts";

// Tests give a build of their own.
const dist = process.env.AFTERWORD_DIST || ".next";

process.exit(await explain(() => serveSite({ dev: false, dist })));

// `npm start`: the site as its readers see it.
import { keepTickShape } from "#lib/tick-shape.ts";
import { serveSite } from "./serve.ts";
import { explain } from "./site.ts";

keepTickShape();

// Tests give a build of their own.
const dist = process.env.AFTERWORD_DIST || ".next";

process.exit(await explain(() => serveSite({ dev: false, dist })));

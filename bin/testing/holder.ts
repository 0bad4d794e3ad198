// A process that uses the embedded database and does nothing else, for the tests that kill it.
import { openDatabase } from "#lib/postgres/open.ts";

const { url } = await openDatabase({ dataDir: process.argv[2] ?? "" });
console.log(url);
process.stdin.resume();

// One picture, in a process of its own: an upload on stdin; on stdout one line of JSON, then the bytes of the files it lists.
// Started by process.ts without the secrets of the environment, and ended by it after its time.
import { buffer } from "node:stream/consumers";
import { encode } from "./encode.ts";

/** The largest pictures we accept were measured to need 300 to 450 MB. Decoding runs on other threads, so this one can watch. */
const MAX_MEMORY = 512 * 1024 * 1024;
const WATCH_MS = 20;

setInterval(() => {
  if (process.memoryUsage.rss() > MAX_MEMORY) process.kill(process.pid, "SIGKILL");
}, WATCH_MS).unref();

const shape = process.argv[2] === "portrait" ? "portrait" : "picture";
const result = await encode(await buffer(process.stdin), shape);
if (typeof result === "string") {
  process.stdout.write(`${JSON.stringify({ refused: result })}\n`);
} else {
  const { files, ...picture } = result;
  const listed = files.map(({ name, bytes }) => ({ name, length: bytes.length }));
  process.stdout.write(`${JSON.stringify({ ...picture, files: listed })}\n`);
  process.stdout.write(Buffer.concat(files.map((file) => file.bytes)));
}

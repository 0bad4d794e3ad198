// Hands a picture to a process of its own and waits: two at once, ten seconds, half a gigabyte. What crashes there crashes nobody else.
import { spawn } from "node:child_process";
import path from "node:path";
import { buffer } from "node:stream/consumers";
import { z } from "zod";
import { Refusal } from "#lib/errors.ts";
import type { Encoded } from "./encode.ts";
import { MAX_BYTES, type Shape } from "./limits.ts";

/** A picture of 25 megapixels takes about two seconds. */
const TIME_MS = 10_000;
/** For pictures of our own, which are harmless: the machine may be busy with other things. */
export const PATIENT_MS = 120_000;
/** Decoding takes a whole core and up to 300 MB. */
const AT_ONCE = 2;
/** Those behind them would wait longer than a browser does. */
const WAITING_MAX = 30;

// By path from the project's root: inside Next's bundle this module has no place of its own.
const SCRIPT = ["lib", "image", "worker.ts"];

const answer = z.union([
  z.object({ refused: z.enum(["not-an-image", "too-large"]) }),
  z.object({
    width: z.int().positive(),
    height: z.int().positive(),
    widths: z.array(z.int().positive()).min(1),
    files: z.array(z.object({ name: z.string().regex(/^\d{1,5}\.(webp|jpg)$/), length: z.int().positive() })).min(1),
  }),
]);

/** Re-encodes an upload, in so much time at most. Throws Refusal: "missing", "too-large", "not-an-image", "busy". */
export async function encodeApart(upload: Buffer, timeMs = TIME_MS, shape: Shape = "picture"): Promise<Encoded> {
  if (upload.length === 0) throw new Refusal("missing", "picture");
  if (upload.length > MAX_BYTES) throw new Refusal("too-large", "picture");
  const leave = await enter();
  try {
    return read(await run(upload, timeMs, shape));
  } finally {
    leave();
  }
}

async function run(upload: Buffer, timeMs: number, shape: Shape): Promise<Buffer> {
  const script = path.join(/* turbopackIgnore: true */ process.cwd(), ...SCRIPT);
  // No environment: the secrets of this process are none of a decoder's business.
  const child = spawn(process.execPath, [script, shape], {
    env: { NODE_ENV: "production" },
    stdio: ["pipe", "pipe", "pipe"],
    timeout: timeMs,
    killSignal: "SIGKILL",
  });
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ code, signal }));
  });
  // It may die before it has read everything.
  child.stdin.on("error", () => {});
  child.stdin.end(upload);
  const [out, complaint, end] = await Promise.all([buffer(child.stdout), buffer(child.stderr), ended]);
  if (end.signal === "SIGKILL") throw new Refusal("too-large", "picture");
  if (end.signal) throw new Refusal("not-an-image", "picture");
  if (end.code !== 0)
    throw new Error(`The picture's process ended with ${end.code}: ${complaint.toString().slice(0, 500)}`);
  return out;
}

function read(out: Buffer): Encoded {
  const line = out.indexOf(10);
  const head = answer.parse(JSON.parse(out.toString("utf8", 0, line)));
  if ("refused" in head) throw new Refusal(head.refused, "picture");
  let at = line + 1;
  const files = head.files.map(({ name, length }) => {
    at += length;
    return { name, bytes: out.subarray(at - length, at) };
  });
  if (at !== out.length) throw new Error("The picture's process said one length and wrote another.");
  return { ...head, files };
}

// Route handlers and server actions are separate module graphs in Next: the places are shared through globalThis.
const KEY = Symbol.for("afterword.pictures");
type Places = { taken: number; waiting: (() => void)[] };
const shared = globalThis as { [KEY]?: Places };

async function enter(): Promise<() => void> {
  const places = shared[KEY] ?? { taken: 0, waiting: [] };
  shared[KEY] = places;
  if (places.taken >= AT_ONCE) {
    if (places.waiting.length >= WAITING_MAX) throw new Refusal("busy", "picture");
    await new Promise<void>((resolve) => places.waiting.push(resolve));
  } else {
    places.taken += 1;
  }
  return () => {
    const next = places.waiting.shift();
    // The place is handed over, so it stays taken.
    if (next) next();
    else places.taken -= 1;
  };
}

// Keeps passwords as argon2id hashes, in the text form that other tools read (PHC). Hashing is slow and hungry on purpose, so only
// a few run at once and a bounded number waits.
import { type Argon2Parameters, argon2, randomBytes, timingSafeEqual } from "node:crypto";
import { promisify } from "node:util";
import { Refusal } from "./errors.ts";

type Cost = { memory: number; passes: number; parallelism: number };

/** OWASP ASVS 5.0, appendix C: 19 MiB, two passes. 30 to 50 ms on the small machines we run on. */
const COST: Cost = { memory: 19_456, passes: 2, parallelism: 1 };
const SALT_BYTES = 16;
const TAG_BYTES = 32;

/** Two hashes fill two cores and 38 MiB. */
const AT_ONCE = 2;
/** One or two seconds of waiting; whoever comes after them is better told so. */
const QUEUE = 50;

const derive = promisify((parameters: Argon2Parameters, done: (error: Error | null, tag: Buffer) => void) =>
  argon2("argon2id", parameters, done),
);

let running = 0;
const waiting: (() => void)[] = [];

/** Throws Refusal("busy") when the queue is full. */
async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  if (running >= AT_ONCE) {
    if (waiting.length >= QUEUE) throw new Refusal("busy");
    // Whoever finishes hands its place on, so that nobody new slips in between.
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

// The same letter can be typed as one code point or as two, depending on the keyboard.
const bytesOf = (password: string) => Buffer.from(password.normalize("NFC"), "utf8");

const tagOf = (password: string, salt: Buffer, { memory, passes, parallelism }: Cost, tagLength: number) =>
  inTurn(() => derive({ message: bytesOf(password), nonce: salt, memory, passes, parallelism, tagLength }));

const encode = (bytes: Buffer) => bytes.toString("base64").replace(/=+$/, "");

/** `$argon2id$v=19$m=19456,t=2,p=1$SALT$HASH` with a fresh salt. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await tagOf(password, salt, COST, TAG_BYTES);
  return `$argon2id$v=19$m=${COST.memory},t=${COST.passes},p=${COST.parallelism}$${encode(salt)}$${encode(tag)}`;
}

const PHC = /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,2})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{22,86})$/;

type Stored = { cost: Cost; salt: Buffer; tag: Buffer };

function parse(phc: string): Stored {
  const [, memory, passes, parallelism, salt = "", tag = ""] = PHC.exec(phc) ?? [];
  if (!memory || !passes || !parallelism) throw new Error("A stored password is not an argon2id hash.");
  return {
    cost: { memory: Number(memory), passes: Number(passes), parallelism: Number(parallelism) },
    salt: Buffer.from(salt, "base64"),
    tag: Buffer.from(tag, "base64"),
  };
}

/** Stands in where there is no account, so that the answer takes the same time. Nobody's password gives this tag. */
const NOBODY: Stored = { cost: COST, salt: Buffer.alloc(SALT_BYTES), tag: Buffer.alloc(TAG_BYTES) };

/** Whether it is the password of this hash. For null (no such account, no login) it takes as long and is false. */
export async function verifyPassword(password: string, phc: string | null): Promise<boolean> {
  const { cost, salt, tag } = phc === null ? NOBODY : parse(phc);
  const given = await tagOf(password, salt, cost, tag.length);
  return timingSafeEqual(given, tag) && phc !== null;
}

/** Made with less than we ask for today; the next log-in is the moment to make it anew. */
export function isOutdated(phc: string): boolean {
  const { cost } = parse(phc);
  return cost.memory < COST.memory || cost.passes < COST.passes || cost.parallelism < COST.parallelism;
}

// Names for rows: random, so that processes never collide and no id tells how many there are.
import { createHash, randomBytes } from "node:crypto";
import { customAlphabet } from "nanoid";

// No vowels and no look-alikes: no words by accident, easy to read aloud.
const ALPHABET = "23456789bcdfghjkmnpqrstvwxz";

/** 13 characters of 27: 61 bits. One chance in 200,000 that two of three million rows are alike; a primary key refuses those. */
export const newId = customAlphabet(ALPHABET, 13);

/** 256 bits for cookies and links, URL-safe. Only its hash is ever stored. */
export const newSecret = () => randomBytes(32).toString("base64url");

/** SHA-256 as 64 hexadecimal digits. */
export const sha256 = (text: string | Buffer) => createHash("sha256").update(text).digest("hex");

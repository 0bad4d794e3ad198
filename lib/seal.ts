// Keeps short secrets that must be read again (what an authenticator app shares with the site): sealed, so that a copy of the database
// alone is worth nothing. The keys are made of AUTH_SECRET; who changes that makes everything sealed unreadable.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { env } from "./env.ts";

const CIPHER = "aes-256-gcm";
const KEY_BYTES = 32;
/** What NIST SP 800-38D recommends; at random, since one key seals far fewer than 2^32 things. */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
/** Names the way it was sealed, so that another can come. */
const FIRST_WAY = "1.";

/** Bytes that only this site can make, always the same for the same purpose (HKDF-SHA-256, RFC 5869). */
export function bytesFor(purpose: string, length: number): Buffer {
  const { AUTH_SECRET } = env();
  if (!AUTH_SECRET) throw new Error("No AUTH_SECRET: bin/ makes one before the first request.");
  return Buffer.from(hkdfSync("sha256", AUTH_SECRET, "afterword", purpose, length));
}

/** `context` says whose it is: what was sealed for one does not open for another. */
export function seal(secret: Uint8Array, context: string): string {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, bytesFor("seal", KEY_BYTES), nonce).setAAD(Buffer.from(context));
  const sealed = Buffer.concat([cipher.update(secret), cipher.final()]);
  return FIRST_WAY + Buffer.concat([nonce, cipher.getAuthTag(), sealed]).toString("base64url");
}

/** Null for what was not sealed by this site for this context, or was touched since. */
export function unseal(sealed: string, context: string): Buffer | null {
  if (!sealed.startsWith(FIRST_WAY)) return null;
  const bytes = Buffer.from(sealed.slice(FIRST_WAY.length), "base64url");
  const [nonce, tag] = [bytes.subarray(0, NONCE_BYTES), bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES)];
  if (tag.length < TAG_BYTES) return null;
  try {
    const opening = createDecipheriv(CIPHER, bytesFor("seal", KEY_BYTES), nonce, { authTagLength: TAG_BYTES })
      .setAAD(Buffer.from(context))
      .setAuthTag(tag);
    return Buffer.concat([opening.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), opening.final()]);
  } catch {
    return null;
  }
}

// The six digits that an authenticator app shows for each half minute (TOTP, RFC 6238): which code belongs to which half minute.
import { ScureBase32Plugin } from "@otplib/plugin-base32-scure";
import { NodeCryptoPlugin } from "@otplib/plugin-crypto-node";
import { TOTP, verifySync } from "@otplib/totp";
import { SECOND } from "#lib/clock.ts";

/** RFC 4226 asks for 160 bits, which is also what every app takes. */
export const SECRET_BYTES = 20;

// Six digits, 30 seconds and SHA-1: what apps understand without being told. Many ignore being told otherwise.
const PERIOD_SECONDS = 30;
/** One half minute early or late: clocks of phones go wrong, and people type slowly. */
const TOLERANCE_SECONDS = PERIOD_SECONDS;

const CODE = /^\d{6}$/;
export const isDigits = (code: string) => CODE.test(code);

const crypto = new NodeCryptoPlugin();
const base32 = new ScureBase32Plugin();
const totp = new TOTP({ crypto, base32, period: PERIOD_SECONDS });

/** For typing into an app that cannot see the picture. */
export const secretText = (secret: Uint8Array) => base32.encode(secret, { padding: false });

/** What the picture says to the app. */
export const secretAddress = (secret: Uint8Array, issuer: string, label: string) =>
  totp.toURI({ issuer, label, secret: secretText(secret) });

/** The half minute, counted from 1970, to which this code belongs; null when it belongs to none that is near enough to now. */
export function stepOf(secret: Uint8Array, code: string, now: Date): number | null {
  if (!isDigits(code)) return null;
  const epoch = Math.floor(now.getTime() / SECOND);
  const found = verifySync({
    secret,
    token: code,
    crypto,
    period: PERIOD_SECONDS,
    epoch,
    epochTolerance: TOLERANCE_SECONDS,
  });
  return found.valid ? found.timeStep : null;
}

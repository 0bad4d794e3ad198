// The browser in which somebody gave the right password and still owes his second step. Its cookie opens that one page and nothing else.
import "server-only";
import { cookies } from "next/headers";
import { awaitSecondStep, PENDING_MS } from "#domain/accounts/entry/commands.ts";
import { findPendingLogin } from "#domain/accounts/entry/queries.ts";
import { SECOND } from "#lib/clock.ts";
import { hostCookie, isHttps } from "./session-cookie.ts";

const cookie = () => hostCookie("afterword.pending");

export async function beginPendingLogin(accountId: string, now: Date): Promise<void> {
  const secret = await awaitSecondStep(accountId, now);
  const maxAge = PENDING_MS / SECOND;
  const options = { httpOnly: true, sameSite: "lax", secure: isHttps(), path: "/", maxAge } as const;
  (await cookies()).set(cookie(), secret, options);
}

/** "" when this browser has none. */
export const pendingSecret = async () => (await cookies()).get(cookie())?.value ?? "";

/** Null when it ran out, was used, or never was. */
export async function pendingLogin(now: Date) {
  const secret = await pendingSecret();
  return secret ? findPendingLogin(secret, now) : null;
}

export const forgetPendingLogin = async () => void (await cookies()).delete(cookie());

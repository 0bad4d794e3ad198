// Who has just come back from another site, until he has said what follows: kept in his browser alone, encrypted, for ten minutes.
import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { type Identity, identitySchema } from "#domain/accounts/identities/identity.ts";
import { MINUTE, SECOND } from "#lib/clock.ts";
import { authSecret, hostCookie, isHttps } from "./session-cookie.ts";

/** To choose a name, or to log in first. */
const KEPT_SECONDS = (10 * MINUTE) / SECOND;

const arrivalCookie = () => hostCookie("afterword.arrival");

export async function noteArrival(identity: Identity): Promise<void> {
  const name = arrivalCookie();
  const token = await encode({ token: identity, secret: authSecret(), salt: name, maxAge: KEPT_SECONDS });
  const options = { httpOnly: true, sameSite: "lax", secure: isHttps(), path: "/", maxAge: KEPT_SECONDS } as const;
  (await cookies()).set(name, token, options);
}

/** Null when nobody came, or too long ago. */
export async function readArrival(): Promise<Identity | null> {
  const name = arrivalCookie();
  const token = (await cookies()).get(name)?.value;
  if (!token) return null;
  try {
    return identitySchema.safeParse(await decode({ token, secret: authSecret(), salt: name })).data ?? null;
  } catch {
    // Whatever a client puts into its cookie makes it nobody.
    return null;
  }
}

export const forgetArrival = async (): Promise<void> => void (await cookies()).delete(arrivalCookie());

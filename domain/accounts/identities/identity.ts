// Who somebody is at another site, as that site has told us just now. Pure.
import { z } from "zod";
import { canonicalEmail } from "../email.ts";

/** The sites that can be asked (web/providers.ts). */
export const PROVIDERS = ["oidc", "github", "google"] as const;
export type ProviderId = (typeof PROVIDERS)[number];

/** OpenID Connect Core, 2: `sub` has at most 255 characters. */
const MOST_SUBJECT = 255;
/** Enough to know it again; in UTF-16 units, as it is also kept in a cookie. */
const MOST_LABEL = 100;

export const identitySchema = z.object({
  provider: z.enum(PROVIDERS),
  /** Its number for the person, which stays when he changes his name or address there. */
  subject: z.string().min(1).max(MOST_SUBJECT),
  /** How it calls him; "" where it does not say. */
  label: z.string().max(MOST_LABEL),
  /** Canonical; null unless the site says that it has checked that the address is his. */
  email: z.string().nullable(),
});
export type Identity = z.infer<typeof identitySchema>;

type Claims = { [claim: string]: unknown };

/**
 * What a provider has told, as far as we want to know it; null where it does not say who it is. Asked of its own answer: next-auth makes up
 * a number where there is none.
 */
export function identityOf(provider: string, profile: Claims): Identity | null {
  const subject = provider === "github" ? String(profile.id ?? "") : profile.sub;
  const email = typeof profile.email === "string" && profile.email_verified === true ? profile.email : "";
  const identity = { provider, subject, label: labelOf(profile), email: canonicalEmail(email) };
  return identitySchema.safeParse(identity).data ?? null;
}

function labelOf({ preferred_username, login, email, name }: Claims): string {
  const names = [preferred_username, login, email, name].map((one) => (typeof one === "string" ? plain(one) : ""));
  return names.find((one) => one !== "") ?? "";
}

/** On one line, and without what is drawn as nothing or turns what stands beside it. */
const plain = (text: string) =>
  text
    .toWellFormed()
    .replace(/\s+/g, " ")
    .replace(/\p{Cc}|\p{Cf}/gu, "")
    .trim()
    .slice(0, MOST_LABEL)
    .toWellFormed();

// Whose an identity is, and which ones a person has linked.
import { db } from "#lib/db.ts";
import type { Viewer } from "../viewer.ts";
import type { Identity } from "./identity.ts";

/** The account that it opens; null where it is nobody's here. */
export async function findIdentified({ provider, subject }: Identity): Promise<string | null> {
  const found = await db().linkedIdentity.findUnique({
    where: { provider_subject: { provider, subject } },
    select: { accountId: true },
  });
  return found?.accountId ?? null;
}

/** Whether an account here has this address; asked only with one that a provider has checked. */
export const isEmailKnown = async (email: string): Promise<boolean> =>
  (await db().account.findUnique({ where: { email }, select: { id: true } })) !== null;

export type ListedIdentity = { provider: string; subject: string; label: string; linkedAt: Date };

/** The viewer's own, the oldest first. */
export const listIdentities = ({ accountId }: Viewer): Promise<ListedIdentity[]> =>
  db().linkedIdentity.findMany({
    where: { accountId },
    orderBy: [{ linkedAt: "asc" }, { provider: "asc" }, { subject: "asc" }],
    select: { provider: true, subject: true, label: true, linkedAt: true },
  });

// Finds accounts for those who may know of them; what everybody may know of a person is in profile/.
import { db, type Tx } from "#lib/db.ts";
import { Refusal } from "#lib/errors.ts";
import { sha256 } from "#lib/ids.ts";
import type { Role } from "#prisma/client/enums.ts";
import { handleKey } from "./handle.ts";
import { canManageAccounts } from "./policy.ts";
import type { Viewer } from "./viewer.ts";
import { CAN_LOG_IN } from "./ways.ts";

/** The account that this email or username means when somebody logs in. */
export const whereLogin = (login: string) =>
  login.includes("@") ? { email: login.trim().toLowerCase() } : { handleKey: handleKey(login) };

/**
 * By what tries to log in are counted: the same for an account's email and its name. Names that nobody has are counted too, as a
 * hash, since people type passwords into the wrong box.
 */
export async function findLoginKey(login: string): Promise<string> {
  const account = await db().account.findUnique({ where: whereLogin(login), select: { id: true } });
  return account?.id ?? sha256(handleKey(login));
}

/** Whether anybody can log in who may do everything. */
export async function hasAdmin(within: Tx = db()): Promise<boolean> {
  const where = { role: "admin" as const, deletedAt: null, ...CAN_LOG_IN };
  return (await within.account.findFirst({ where, select: { id: true } })) !== null;
}

export type OwnAccount = {
  email: string | null;
  emailConfirmedAt: Date | null;
  newEmail: string | null;
  displayName: string;
  bio: string;
  portraitId: string | null;
  hasPassword: boolean;
};

/** What the viewer may see of his own account. */
export async function getOwnAccount(viewer: Viewer): Promise<OwnAccount> {
  const { passwordHash, ...account } = await db().account.findUniqueOrThrow({
    where: { id: viewer.accountId },
    select: {
      ...{ email: true, emailConfirmedAt: true, newEmail: true, displayName: true, bio: true, portraitId: true },
      passwordHash: true,
    },
  });
  return { ...account, displayName: account.displayName ?? "", hasPassword: passwordHash !== null };
}

export type ListedAccount = {
  handle: string;
  email: string | null;
  role: Role;
  createdAt: Date;
  suspendedAt: Date | null;
  canLogIn: boolean;
};

const WAYS_IN = {
  passwordHash: true,
  identities: { select: { provider: true }, take: 1 },
  passkeys: { select: { id: true }, take: 1 },
} as const;
const LISTED_AT_ONCE = 500;

/** Accounts that were not deleted, the oldest first; `next` is what to give as `after` for the following ones. Refuses: not-allowed. */
export async function listAccounts(
  viewer: Viewer,
  after = "",
): Promise<{ items: ListedAccount[]; next: string | null }> {
  if (!canManageAccounts(viewer)) throw new Refusal("not-allowed");
  const rows = await db().account.findMany({
    where: { deletedAt: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true, handle: true, email: true, role: true, createdAt: true, suspendedAt: true, ...WAYS_IN },
    take: LISTED_AT_ONCE + 1,
    ...(after ? { cursor: { id: after }, skip: 1 } : {}),
  });
  const page = rows.slice(0, LISTED_AT_ONCE);
  const items = page.map(({ id: _id, passwordHash, identities, passkeys, ...rest }) => ({
    ...rest,
    canLogIn: passwordHash !== null || identities.length > 0 || passkeys.length > 0,
  }));
  return { items, next: rows.length > LISTED_AT_ONCE ? (page.at(-1)?.id ?? null) : null };
}

/** Whoever came by another site has none. */
export async function hasPassword({ accountId }: Viewer): Promise<boolean> {
  const found = await db().account.findUnique({ where: { id: accountId }, select: { passwordHash: true } });
  return Boolean(found?.passwordHash);
}

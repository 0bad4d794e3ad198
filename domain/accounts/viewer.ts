// Who is asking. The first argument of every command and of every query that depends on the person.
import type { Role } from "#prisma/client/enums.ts";

declare const minted: unique symbol;

export type Viewer = {
  readonly accountId: string;
  readonly handle: string;
  /** With whose rights he acts. */
  readonly role: Role;
  /** The role that he was given: more than `role` while he owes a second step (factors/duty.ts). */
  readonly heldRole: Role;
  /** Since when he may only read: suspended, or about to leave. Policies ask this. */
  readonly suspendedAt: Date | null;
  /** When it was proved that this person reads mail to his address; null: not yet, and there may be something that waits for it. */
  readonly emailConfirmedAt: Date | null;
  /** Since when he is about to leave (closing/). */
  readonly closedAt: Date | null;
  /** Since when he is known here: what newcomers may do is less. */
  readonly knownSince: Date;
  /** The operator made his account: limits of how much one may write are none of his. */
  readonly isVouched: boolean;
  readonly [minted]: true;
};

type Known = {
  id: string;
  handle: string;
  role: Role;
  heldRole?: Role;
  suspendedAt: Date | null;
  emailConfirmedAt: Date | null;
  closedAt?: Date | null;
  createdAt?: Date;
  vouchedAt?: Date | null;
};

/** For whom nobody has told since when he is here: the person at the server's keyboard, and tests. */
const LONG_AGO = new Date(0);

/** Only web/viewer.ts (a checked session), bin/ (the person at the server's keyboard) and tests may call this: bin/check-structure holds it. */
export const mintViewer = (account: Known): Viewer =>
  ({
    accountId: account.id,
    handle: account.handle,
    role: account.role,
    heldRole: account.heldRole ?? account.role,
    suspendedAt: account.suspendedAt ?? account.closedAt ?? null,
    emailConfirmedAt: account.emailConfirmedAt,
    closedAt: account.closedAt ?? null,
    knownSince: account.vouchedAt ? LONG_AGO : (account.createdAt ?? LONG_AGO),
    isVouched: Boolean(account.vouchedAt),
  }) as Viewer;

/** Who works here, or whose account the operator made: how much they write is their own matter. */
export const isKnownToOperator = ({ heldRole, isVouched }: Viewer) => isVouched || heldRole !== "reader";

/** His role asks for a second step, and the time for setting one up is over. */
export const owesFactor = (viewer: Viewer) => viewer.role !== viewer.heldRole;

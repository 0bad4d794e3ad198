// Who is asking. The first argument of every command and of every query that depends on the person.
import type { Role } from "#prisma/client/enums.ts";

declare const minted: unique symbol;

export type Viewer = {
  readonly accountId: string;
  readonly handle: string;
  readonly role: Role;
  readonly suspendedAt: Date | null;
  /** When it was proved that this person reads mail to his address; null: not yet, and there may be something that waits for it. */
  readonly emailConfirmedAt: Date | null;
  readonly [minted]: true;
};

/** Only web/viewer.ts (a checked session), bin/ (the person at the server's keyboard) and tests may call this: bin/check-structure holds it. */
export const mintViewer = (account: {
  id: string;
  handle: string;
  role: Role;
  suspendedAt: Date | null;
  emailConfirmedAt: Date | null;
}): Viewer =>
  ({
    accountId: account.id,
    handle: account.handle,
    role: account.role,
    suspendedAt: account.suspendedAt,
    emailConfirmedAt: account.emailConfirmedAt,
  }) as Viewer;

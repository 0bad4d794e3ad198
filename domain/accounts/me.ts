// What a reader's own browser knows of him: enough to show his name, his links and which comments are his.
import type { Role } from "#prisma/client/enums.ts";
import type { Viewer } from "./viewer.ts";

export type Me = {
  accountId: string;
  handle: string;
  role: Role;
  /** Whether he is led to the desk: also while he owes a second step, since there he is told so. */
  desk: boolean;
  /** May only read; also while `leaving`. */
  suspended: boolean;
  leaving: boolean;
  /** The names of those whose comments he has folded away (domain/mutes). */
  muted: string[];
};

export const meOf = ({ accountId, handle, role, heldRole, suspendedAt, closedAt }: Viewer, muted: string[]): Me => ({
  accountId,
  handle,
  role,
  desk: heldRole !== "reader",
  suspended: suspendedAt !== null,
  leaving: closedAt !== null,
  muted,
});

// What a reader's own browser knows of him: enough to show his name, his links and which comments are his.
import type { Role } from "#prisma/client/enums.ts";
import type { Viewer } from "./viewer.ts";

export type Me = { accountId: string; handle: string; role: Role; suspended: boolean };

export const meOf = ({ accountId, handle, role, suspendedAt }: Viewer): Me => ({
  accountId,
  handle,
  role,
  suspended: suspendedAt !== null,
});

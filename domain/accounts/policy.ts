// Who may change what about accounts. Pure; default is no.
import type { Viewer } from "./viewer.ts";

/** Making accounts for others, and changing, suspending and deleting them. */
export const canManageAccounts = (viewer: Viewer) => viewer.role === "admin" && viewer.suspendedAt === null;

/** Name and bio are read by others: who may not write may not write there either. */
export const canChangeProfile = (viewer: Viewer) => viewer.suspendedAt === null;

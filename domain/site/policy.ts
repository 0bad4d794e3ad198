// Who decides what the publication is called and how it looks. Pure; default is no.
import type { Viewer } from "#domain/accounts/viewer.ts";

export const canChangeSite = (viewer: Viewer) => viewer.suspendedAt === null && viewer.role === "admin";

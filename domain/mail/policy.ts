// Who may see what mail waits and was not delivered. Pure; default is no: addresses and links stand there.
import type { Viewer } from "#domain/accounts/viewer.ts";

export const canSeeMail = (viewer: Viewer) => viewer.role === "admin" && viewer.suspendedAt === null;

// Who may bring pictures in, and how many.
import type { Viewer } from "#domain/accounts/viewer.ts";

const STAFF = new Set<string>(["editor", "admin"]);

export const canUpload = (viewer: Viewer) => viewer.suspendedAt === null && STAFF.has(viewer.role);

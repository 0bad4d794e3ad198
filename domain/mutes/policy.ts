// Who may fold whose words away. Pure; default is no. It is about what one reads, so the suspended may too.
import type { Viewer } from "#domain/accounts/viewer.ts";

/** Anybody but oneself, those who look after the discussion too. */
export const canMute = (viewer: Viewer, who: { id: string }) => viewer.accountId !== who.id;

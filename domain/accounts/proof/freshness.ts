// Whether somebody has just proved who he is. What could lock him out of his account is not changed by whoever finds his browser open.
import { MINUTE } from "#lib/clock.ts";

/** OWASP ASVS 5.0, 7.5.1 asks for it and leaves the time to us: long enough to set up a phone. */
export const FRESH_MS = 10 * MINUTE;

export type Proved = { id: string; provedAt: Date };

export const isFresh = ({ provedAt }: Pick<Proved, "provedAt">, now: Date) =>
  now.getTime() - provedAt.getTime() < FRESH_MS;

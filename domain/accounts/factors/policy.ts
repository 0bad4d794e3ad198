// Who may change second steps. Pure; default is no.
import { isFresh, type Proved } from "../proof/freshness.ts";

/** One's own, right after showing who one is: also while suspended, since it makes an account safer. */
export const canChangeFactors = (session: Proved, now: Date) => isFresh(session, now);

// A visit as browsers tell and are told it: milliseconds since 1970.
import type { Visit } from "#domain/visits/merge.ts";

export const toldVisit = ({ since, at }: Visit) => ({ since: since.getTime(), at: at.getTime() });

import "server-only";
import { getSite } from "#domain/site/queries.ts";

export const loadSite = () => getSite();

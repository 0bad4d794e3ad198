// Vitest's global set-up of the database tests: one throwaway server, one migrated template that every test file clones.
import type { TestProject } from "vitest/node";
import { openThrowaway } from "#lib/postgres/throwaway.ts";
import { migrate } from "../migrate.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** The app's own database there is the template. */
    server: { url: string; superuserUrl: string };
  }
}

export default async function startCluster(project: TestProject): Promise<() => Promise<void>> {
  const { url, superuserUrl, close } = await openThrowaway();
  await migrate(url);
  project.provide("server", { url, superuserUrl });
  return close;
}

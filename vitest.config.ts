import path from "node:path";
import { defineConfig } from "vitest/config";
import { UNLIMITED } from "./bin/testing/unlimited.ts";

// The file name picks the kind (docs/style.md): these have a PostgreSQL of their own.
const DATABASE = "**/{queries,commands,jobs,endpoints}.test.ts";
// These start and kill real servers: one after the other.
const SYSTEM = ["lib/postgres/**/*.test.ts", "lib/file-lock.test.ts", "bin/**/*.test.ts"];
const ELSEWHERE = ["node_modules/**", ".*/**", "e2e/**"];

// No zone of an hour, and the date differs from UTC's for most of the day: what depends on the machine's zone shows.
process.env.TZ = "Pacific/Chatham";

export default defineConfig({
  resolve: { alias: { "server-only": path.resolve("node_modules/server-only/empty.js") } },
  test: {
    env: { LIMITS: UNLIMITED, LOG_LEVEL: "silent", AUTH_SECRET: "only-for-tests-only-for-tests-only-for-tests" },
    setupFiles: ["bin/testing/quiet.ts"],
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["**/*.test.{ts,tsx}"],
          exclude: [...ELSEWHERE, DATABASE, ...SYSTEM],
          testTimeout: 20_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: "database",
          include: [DATABASE],
          exclude: ELSEWHERE,
          globalSetup: ["bin/testing/cluster.ts"],
          setupFiles: ["bin/testing/clone.ts"],
          testTimeout: 20_000,
          hookTimeout: 30_000,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "system",
          include: SYSTEM,
          exclude: ELSEWHERE,
          fileParallelism: false,
          testTimeout: 60_000,
          sequence: { groupOrder: 2 },
          hookTimeout: 60_000,
        },
      },
    ],
  },
});

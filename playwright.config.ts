// Journeys in a real browser through the built site (e2e/start-site.ts starts one of its own). `npm test` runs them; so does
// `npx playwright test` where a build in .next-test exists.
import { defineConfig } from "@playwright/test";
import { BROWSER_ARGS } from "./e2e/browser.ts";

// What fails here fails for a reader: no retries.
export default defineConfig({
  testDir: "e2e",
  globalSetup: "./e2e/start-site.ts",
  outputDir: ".cache/playwright",
  projects: [
    { name: "journeys", testIgnore: /\.(own|alone)\.spec\.ts$/ },
    // Each starts a site of its own.
    { name: "own", testMatch: "*.own.spec.ts", dependencies: ["journeys"] },
    // What counts statements or changes the publication wants the site, and the machine, to itself.
    { name: "alone", testMatch: "*.alone.spec.ts", dependencies: ["own"], workers: 1 },
  ],
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // Bounds for a machine that is busy with other things; on an idle one a journey takes seconds.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: process.env.AFTERWORD_E2E_REPORT
    ? [["json", { outputFile: process.env.AFTERWORD_E2E_REPORT }], ["dot"]]
    : [["list"]],
  use: {
    baseURL: process.env.AFTERWORD_E2E_URL,
    timezoneId: "Pacific/Chatham",
    locale: "en-GB",
    screenshot: "only-on-failure",
    // Recording all that happens takes a third of a journey's time: AFTERWORD_E2E_TRACE=1 when one has to be looked into.
    trace: process.env.AFTERWORD_E2E_TRACE ? "retain-on-failure" : "off",
    launchOptions: {
      executablePath: process.env.AFTERWORD_E2E_BROWSER || undefined,
      args: BROWSER_ARGS,
    },
  },
});

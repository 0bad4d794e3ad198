// Before the journeys: a site of their own with the demo edition. After them it is told to stop, and must end well.
import { openOwnSite } from "../bin/testing/own-site.ts";
import { findBrowser } from "./browser.ts";

/** Some journeys break things on purpose; what else is here is a fault, or explains one. */
const WORTH_READING = /"level":"(warn|error|fatal)"/;

export default async function startSite(): Promise<() => Promise<void>> {
  // The workers inherit these, and those of the site: the commands of e2e/operator.ts find its data by them.
  process.env.AFTERWORD_E2E_BROWSER = findBrowser();
  const site = await openOwnSite({ dist: ".next-test", demo: true });
  process.env.AFTERWORD_E2E_URL = site.url;
  return async () => {
    await site.close();
    // Shown where a journey has failed (bin/test.ts).
    console.log(site.said.filter((line) => WORTH_READING.test(line)).join("\n"));
  };
}

// Before the journeys: a site of their own with the demo edition. After them it is told to stop, and must end well.
import { openOwnSite } from "../bin/testing/own-site.ts";
import { findBrowser } from "./browser.ts";

export default async function startSite(): Promise<() => Promise<void>> {
  // The workers inherit these, and those of the site: the commands of e2e/operator.ts find its data by them.
  process.env.AFTERWORD_E2E_BROWSER = findBrowser();
  const site = await openOwnSite({ dist: ".next-test", demo: true });
  process.env.AFTERWORD_E2E_URL = site.url;
  return site.close;
}

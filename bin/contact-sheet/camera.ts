// Photographs one page in one language: opened once, then looked at in every width and light.
import path from "node:path";
import type { Browser, Page } from "@playwright/test";
import type { Sheet } from "./pages.ts";
import type { Scene } from "./scene.ts";
import type { Shot } from "./sheet.ts";

export type Look = { width: number; scheme: "light" | "dark" };
type Film = { language: string; looks: Look[]; high: number; out: string };

/** Below this a screen is a phone's, which is held upright. */
const PHONE = 500;

/** What a site with hot reload shows in the corner. */
const NO_BADGE = "nextjs-portal { display: none }";

/** A page that cannot be brought into its state is told of, and the others go on. */
export async function photograph(browser: Browser, scene: Scene, sheet: Sheet, film: Film): Promise<Shot[]> {
  const address = sheet.path(scene.at);
  if (!address) return [];
  const session = sheet.as && scene.sessions[sheet.as];
  const context = await browser.newContext({ baseURL: scene.url, reducedMotion: "reduce", storageState: session });
  context.setDefaultTimeout(30_000);
  // A site with hot reload would open the page anew while it is photographed.
  await context.routeWebSocket(/\/_next\//, () => {});
  const shots: Shot[] = [];
  try {
    const page = await context.newPage();
    await page.goto(address);
    await sheet.arrange?.(page);
    for (const look of film.looks) {
      const file = `${sheet.name.replaceAll(" ", "-")}-${film.language}-${look.width}-${look.scheme}.png`;
      await shoot(page, sheet, look, film.high, path.join(film.out, file));
      shots.push({ page: sheet.name, language: film.language, file, ...look });
    }
  } catch (error) {
    console.error(
      `${sheet.name} in ${film.language}: ${error instanceof Error ? error.message.split("\n")[0] : error}`,
    );
  } finally {
    await context.close();
  }
  return shots;
}

async function shoot(page: Page, { from }: Sheet, { width, scheme }: Look, high: number, file: string) {
  await page.setViewportSize({ width, height: width < PHONE ? 844 : 900 });
  await page.emulateMedia({ colorScheme: scheme });
  await page.evaluate(showEverything);
  const top = from
    ? await page
        .locator(from)
        .first()
        .evaluate((place) => place.getBoundingClientRect().top + scrollY)
    : 0;
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const height = Math.max(1, Math.min(whole - top, high));
  await page.screenshot({
    path: file,
    fullPage: true,
    animations: "disabled",
    style: NO_BADGE,
    clip: { x: 0, y: top, width, height },
  });
}

/** Runs in the page: fonts are there, and pictures that wait for being scrolled to are fetched. */
async function showEverything() {
  await document.fonts.ready;
  const pictures = [...document.images];
  for (const picture of pictures) picture.loading = "eager";
  await Promise.all(pictures.map((picture) => picture.decode().catch(() => {})));
}

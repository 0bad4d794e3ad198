// An authenticator app on a phone, as far as the site can tell.
import { ScureBase32Plugin } from "@otplib/plugin-base32-scure";
import { NodeCryptoPlugin } from "@otplib/plugin-crypto-node";
import { generateSync } from "@otplib/totp";
import { expect, type Page } from "@playwright/test";

const PERIOD = 30_000;

/** What an app that was set up with this key shows, now or some half minutes from now. */
export const shownBy = (key: string, ahead = 0) =>
  generateSync({
    secret: key,
    crypto: new NodeCryptoPlugin(),
    base32: new ScureBase32Plugin(),
    epoch: Math.floor((Date.now() + ahead * PERIOD) / 1_000),
  });

/** Sets up an app as a person does who types the key; gives the key and the recovery codes. `site`: its address, where it is not the journeys' own. */
export async function setUpApp(page: Page, site = "") {
  await page.goto(`${site}/settings/security`);
  await page.getByRole("link", { name: "Set up an app" }).click();
  await expect(page.getByRole("img", { name: "QR code for the app" })).toBeVisible();
  const key = ((await page.locator("form code").textContent()) ?? "").replaceAll(" ", "");
  await page.getByLabel("The six digits that the app shows now").fill(shownBy(key));
  await page.getByRole("button", { name: "Turn on" }).click();
  await expect(page.getByRole("heading", { name: "Your recovery codes" })).toBeVisible();
  const codes = await page.locator("ol code").allInnerTexts();
  expect(codes).toHaveLength(10);
  return { key, codes };
}

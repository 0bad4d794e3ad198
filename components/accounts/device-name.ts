import type { Device } from "#domain/accounts/device.ts";
import type { Words } from "#lib/i18n/words.ts";

/** In words: "Firefox on Linux". */
export function deviceName({ browser, system }: Device, t: Words): string {
  if (browser && system) return t("accounts.device", { browser, system });
  return browser ?? (system ? t("accounts.deviceUnknownOn", { system }) : t("accounts.deviceUnknown"));
}

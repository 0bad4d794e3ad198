// Which light a reader wants the pages in. Kept in a cookie that the page's own script reads before it paints.

export const LIGHTS = ["device", "light", "dark"] as const;
export type Light = (typeof LIGHTS)[number];

export const LIGHT_COOKIE = "afterword_light";
const YEAR_SECONDS = 365 * 86_400;

/** What a cookie says; the device decides where it says nothing of ours. */
export const readLight = (value: string | undefined): Light => LIGHTS.find((light) => light === value) ?? "device";

/** As a Set-Cookie header and as `document.cookie` take it. The device's light needs no cookie. */
export const lightCookie = (light: Light): string =>
  `${LIGHT_COOKIE}=${light}; Path=/; SameSite=Lax; Max-Age=${light === "device" ? 0 : YEAR_SECONDS}`;

/** The page's ground, for what the browser draws around it: `--paper` in app/globals.css. */
export const PAPER = { light: "#fcfbf8", dark: "#161513" } as const;

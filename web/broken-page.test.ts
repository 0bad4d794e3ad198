import { afterEach, expect, test } from "vitest";
import { siteSchema } from "#domain/site/settings.ts";
import { CATALOGUES } from "#lib/i18n/catalogues.ts";
import { brokenPage } from "./broken-page.ts";

// Where domain/site/queries.ts keeps the settings that were read last.
const memory = globalThis as { [key: symbol]: unknown };
const KEY = Symbol.for("afterword.site");

const remember = (settings: object) => {
  memory[KEY] = { site: siteSchema.parse(settings), until: 0 };
};

afterEach(() => {
  delete memory[KEY];
});

test("it speaks the language that the site had when its settings were last read, and names the site", () => {
  remember({ name: "Die Gezeiten", language: "de" });
  const page = brokenPage("abc-123");
  expect(page).toContain('<html lang="de" dir="ltr"');
  expect(page).toContain("Die Gezeiten");
  expect(page).toContain(CATALOGUES.de?.chrome.brokenTitle);
  expect(page).not.toContain(CATALOGUES.en.chrome.brokenTitle);
  expect(page).toContain("abc-123");
});

test("before anything was read it speaks English", () => {
  expect(brokenPage("x")).toContain(CATALOGUES.en.chrome.brokenTitle);
});

test("Arabic runs from the right", () => {
  remember({ language: "ar" });
  expect(brokenPage("x")).toContain('<html lang="ar" dir="rtl"');
});

test("neither the site's name nor the reference can become markup", () => {
  remember({ name: "<b>Bold & loud</b>" });
  const page = brokenPage("<script>1</script>");
  expect(page).toContain("&lt;b&gt;Bold &amp; loud&lt;/b&gt;");
  expect(page).not.toContain("<b>");
  expect(page).not.toContain("<script");
});

test("it stands in the light that its reader chose", () => {
  expect(brokenPage("x", "dark")).toContain('data-light="dark"');
});

import { expect, test } from "vitest";
import { siteSchema } from "#domain/site/settings.ts";
import { manifestOf } from "./manifest.ts";

test("a phone learns the site's name, language and direction, and where its icons are", () => {
  const made = manifestOf(siteSchema.parse({ name: "المد والجزر", tagline: "أخبار الميناء", language: "ar" }));
  expect(made).toMatchObject({
    name: "المد والجزر",
    description: "أخبار الميناء",
    lang: "ar",
    dir: "rtl",
    start_url: "/",
  });
  expect(made.icons.map((icon) => icon.src)).toEqual(["/icon/tab.svg", "/icon/192.png", "/icon/512.png"]);
});

test("without a tagline nothing is described", () => {
  expect(manifestOf(siteSchema.parse({}))).not.toHaveProperty("description");
});

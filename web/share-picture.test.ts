import { expect, test } from "vitest";
import { siteSchema } from "#domain/site/settings.ts";
import { iconSvg, initialOf } from "./icon.tsx";
import { pictureToShare, sharePicture } from "./share-picture.tsx";

const site = siteSchema.parse({ name: "The Paper" });
const article = { slug: "tides", title: "Tides", dek: "Twice a day." };
const lead = { id: "p1234567", width: 1600, height: 900, widths: [800, 1200], alt: "A pier", caption: "", credit: "" };

const pathOf = (changed: object, look = site) => sharePicture({ ...article, ...changed }, look)?.path;

test("the picture's address changes with what it shows, and with nothing else", () => {
  expect(pathOf({})).toMatch(/^\/a\/tides\/picture\/[0-9a-f]{16}\.png$/);
  expect(pathOf({ commentCount: 7 })).toBe(pathOf({}));
  const others = [
    pathOf({ title: "Tide" }),
    pathOf({ dek: "" }),
    pathOf({}, { ...site, name: "Paper" }),
    pathOf({}, { ...site, accent: "#1f4f8f" }),
  ];
  expect(new Set([...others, pathOf({})]).size).toBe(5);
});

test("a headline in letters that our fonts lack is shared with the article's own picture", () => {
  for (const title of ["من حرّك المقعد؟", "누가 벤치를 옮겼나", "Łódź", "Tides 🌊"])
    expect(pictureToShare({ ...article, title, lead }, site)).toMatchObject({ path: "/media/p1234567/1200.jpg" });
  expect(pictureToShare({ ...article, title: "누가", lead: null }, site)).toBeNull();
});

test("Western European headlines can be drawn, whatever their hyphens", () => {
  for (const title of ["Où est l’œuvre ?", "„Größe“ – ¿Señor?", "Twenty\u2011one", "co\u00adop", "cafe\u0301"])
    expect(pathOf({ title }), title).toBeDefined();
});

test("the mark is the first letter of the name, as a capital, whatever stands before it", () => {
  expect(initialOf({ name: "«élan»", language: "fr" })).toBe("É");
  expect(initialOf({ name: "서울 신문", language: "ko" })).toBe("서");
  expect(initialOf({ name: "!?", language: "en" })).toBe("");
});

test("no name becomes markup in the mark", () => {
  expect(iconSvg({ ...site, name: "<script>" })).not.toContain("<script");
  expect(iconSvg({ ...site, name: "!?" })).toContain("<path");
});

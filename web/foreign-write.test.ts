import { expect, test } from "vitest";
import { isForeignWrite } from "./foreign-write.ts";

const site = { SITE_URL: "https://news.example", PORT: 3000 };

test("reading is free, from wherever one comes", () => {
  for (const method of ["GET", "HEAD", "OPTIONS"])
    expect(isForeignWrite({ method, headers: { origin: "https://evil.test" } }, site)).toBe(false);
});

test("writing is for our own pages", () => {
  for (const method of ["POST", "PUT", "PATCH", "DELETE", "post", ""]) {
    expect(isForeignWrite({ method, headers: {} }, site)).toBe(true);
    expect(isForeignWrite({ method, headers: { origin: "null" } }, site)).toBe(true);
    expect(isForeignWrite({ method, headers: { origin: "https://evil.test", host: "news.example" } }, site)).toBe(true);
    expect(isForeignWrite({ method, headers: { origin: "https://news.example" } }, site)).toBe(false);
  }
});

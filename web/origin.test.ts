import { expect, test } from "vitest";
import { isOwnOrigin } from "./origin.ts";

const named = { SITE_URL: "https://news.example", PORT: 3000 };
const unnamed = { SITE_URL: "http://localhost:3000", PORT: 3000 };
const from = (headers: Record<string, string>) => new Headers(headers);

test("a form of ours comes from the site's own address", () => {
  expect(isOwnOrigin(from({ origin: "https://news.example", host: "news.example" }), named)).toBe(true);
  expect(isOwnOrigin(from({ origin: "https://news.example", "sec-fetch-site": "same-origin" }), named)).toBe(true);
});

test("nothing else gets in", () => {
  const others: Record<string, string>[] = [
    {},
    { origin: "null", host: "news.example" },
    { origin: "", host: "news.example" },
    { origin: "https://evil.test", host: "news.example" },
    { origin: "https://evil.test", host: "evil.test" },
    { origin: "https://evil.test", host: "news.example", "x-forwarded-host": "evil.test" },
    { origin: "http://news.example", host: "news.example" },
    { origin: "https://news.example.evil.test" },
    { origin: "https://news.example:444" },
    { origin: "https://news.example", "sec-fetch-site": "cross-site" },
    { origin: "file://", host: "" },
    { referer: "https://news.example/a" },
  ];
  for (const headers of others) expect(isOwnOrigin(from(headers), named), JSON.stringify(headers)).toBe(false);
});

test("a site that was given no address is opened by any of its names", () => {
  for (const host of ["localhost:3000", "127.0.0.1:3000", "192.168.1.5:3000"])
    expect(isOwnOrigin(from({ origin: `http://${host}`, host }), unnamed), host).toBe(true);
  expect(isOwnOrigin(from({ origin: "http://evil.test", host: "127.0.0.1:3000" }), unnamed)).toBe(false);
  expect(isOwnOrigin(from({ origin: "http://127.0.0.1:3001", host: "127.0.0.1:3000" }), unnamed)).toBe(false);
});

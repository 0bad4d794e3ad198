import { describe, expect, test } from "vitest";
import { mayReadMetrics } from "./metrics-access.ts";

const TOKEN = "a-token-of-32-characters-or-more";
const local = { "x-real-ip": "127.0.0.1", "x-forwarded-for": "127.0.0.1", host: "localhost:3000" };
const may = (headers: Record<string, string>, token?: string) => mayReadMetrics(new Headers(headers), token);

describe("the figures are given", () => {
  test("to who sits at the machine", () => {
    expect(may(local)).toBe(true);
    expect(may({ "x-real-ip": "::1", host: "[::1]:3000" })).toBe(true);
    expect(may({ "x-real-ip": "::ffff:127.0.0.1", host: "127.0.0.1" }, TOKEN)).toBe(true);
  });

  test("to who holds the token, from anywhere", () => {
    const far = { "x-real-ip": "203.0.113.9", host: "paper.example" };
    expect(may({ ...far, authorization: `Bearer ${TOKEN}` }, TOKEN)).toBe(true);
    expect(may({ ...far, authorization: `Bearer ${TOKEN}x` }, TOKEN)).toBe(false);
    expect(may({ ...far, authorization: "Bearer undefined" })).toBe(false);
    expect(may({ ...far, authorization: "Bearer " }, TOKEN)).toBe(false);
  });
});

test.each([
  ["from elsewhere", { ...local, "x-real-ip": "192.168.1.5" }],
  ["without a known address", { host: "localhost" }],
  ["through a proxy that tells for whom", { ...local, "x-forwarded-for": "203.0.113.9, 127.0.0.1" }],
  ["through a proxy that names itself", { ...local, via: "1.1 proxy" }],
  ["by the site's public name", { ...local, host: "paper.example" }],
])("not to who comes %s", (_how, headers) => expect(may(headers as Record<string, string>)).toBe(false));

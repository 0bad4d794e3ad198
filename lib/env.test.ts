import { describe, expect, test } from "vitest";
import { parseEnv } from "./env.ts";

const OIDC = { AUTH_OIDC_ISSUER: "https://id.example.org", AUTH_OIDC_ID: "us", AUTH_OIDC_SECRET: "hush" };

describe("sign-in with other sites", () => {
  test("is off unless it is set, and empty counts as unset", () => {
    const off = { AUTH_OIDC: null, AUTH_GITHUB: null, AUTH_GOOGLE: null };
    expect(parseEnv({})).toMatchObject(off);
    expect(parseEnv({ AUTH_GITHUB_ID: "", AUTH_GITHUB_SECRET: "" })).toMatchObject(off);
  });

  test("is known by the name that the operator gives, or by its address", () => {
    expect(parseEnv(OIDC).AUTH_OIDC).toEqual({
      ...{ issuer: "https://id.example.org", id: "us", secret: "hush", name: "id.example.org" },
    });
    expect(parseEnv({ ...OIDC, AUTH_OIDC_NAME: "Our ID" }).AUTH_OIDC?.name).toBe("Our ID");
    expect(parseEnv({ AUTH_GOOGLE_ID: "us", AUTH_GOOGLE_SECRET: "hush" }).AUTH_GOOGLE).toEqual({
      id: "us",
      secret: "hush",
    });
  });

  test.each([
    [{ AUTH_GITHUB_ID: "us" }, "AUTH_GITHUB_ID, AUTH_GITHUB_SECRET belong together: AUTH_GITHUB_SECRET is missing."],
    [{ AUTH_GOOGLE_SECRET: "hush" }, "AUTH_GOOGLE_ID, AUTH_GOOGLE_SECRET belong together: AUTH_GOOGLE_ID is missing."],
    [
      { AUTH_OIDC_ID: "us" },
      "AUTH_OIDC_ISSUER, AUTH_OIDC_ID, AUTH_OIDC_SECRET belong together: AUTH_OIDC_ISSUER, AUTH_OIDC_SECRET is missing.",
    ],
    [{ ...OIDC, AUTH_OIDC_ISSUER: "id" }, "AUTH_OIDC_ISSUER must be an address like https://id.example.org."],
    [
      { ...OIDC, AUTH_OIDC_ISSUER: "http://id.example.org" },
      "AUTH_OIDC_ISSUER must begin with https: the secret is sent there.",
    ],
  ])("half of it, or a wrong address, stops the start with a sentence: %o", (raw, sentence) => {
    expect(() => parseEnv(raw as Record<string, string>)).toThrow(sentence);
  });
});

test("without anything there is a site on this machine", () => {
  const env = parseEnv({});
  expect(env).toMatchObject({
    PORT: 3000,
    SITE_URL: "http://localhost:3000",
    DEMO: true,
    LIMITS: {},
    TRUSTED_PROXIES: [],
  });
  expect(parseEnv({ SITE_URL: "", AUTH_SECRET: "" })).toEqual(env);
});

describe("a weak or wrong setting stops the start with a sentence", () => {
  test.each([
    ["AUTH_SECRET", "short", "at least 32 characters"],
    ["AUTH_SECRET", "a".repeat(64), "must be random"],
    ["AUTH_SECRET", "secret".repeat(8), "must be random"],
    ["SITE_URL", "example.org", "an address like"],
    ["SITE_URL", "javascript:alert(1)", "an address like"],
    ["SITE_URL", "https://example.org/news", "without a path"],
    ["SITE_URL", "https://me:word@example.org", "without a path"],
    ["SITE_URL", "http://news.example.org", "is http at a public name"],
    ["SITE_URL", "http://203.0.113.7", "is http at a public name"],
    ["PORT", "70000", "from 1 to 65535"],
    ["METRICS_TOKEN", "short", "at least 16 characters"],
    ["LIMITS", "searching=many", "must read like"],
    ["LIMITS", "searching", "must read like"],
    ["DATABASE_URL", "mysql://localhost/x", "postgresql://"],
  ])("%s=%s", (name, value, sentence) => {
    expect(() => parseEnv({ [name]: value })).toThrow(sentence);
    expect(() => parseEnv({ [name]: value })).toThrow(name);
  });
});

test.each([
  "http://localhost:3000",
  "http://127.0.0.1",
  "http://10.1.2.3:8080",
  "http://afterword.lan",
  "http://nas",
  "http://[::1]:3000",
])("%s is read by nobody in between", (SITE_URL) => {
  expect(parseEnv({ SITE_URL }).SITE_URL).toBe(SITE_URL);
});

test("who knows what he does reads over http", () => {
  expect(parseEnv({ SITE_URL: "http://news.example.org", INSECURE_HTTP: "1" }).SITE_URL).toBe(
    "http://news.example.org",
  );
});

test("limits have numbers by their names", () => {
  expect(parseEnv({ LIMITS: "comment-hour=120, searching=60" }).LIMITS).toEqual({ "comment-hour": 120, searching: 60 });
});

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

import { describe, expect, test } from "vitest";
import { identityOf } from "./identity.ts";

const CLAIMS = { sub: "1001", preferred_username: "ada", email: "Ada@Example.org", email_verified: true };

describe("what a provider tells", () => {
  test("is a number, a name and an address that it has checked", () => {
    expect(identityOf("oidc", CLAIMS)).toEqual({
      ...{ provider: "oidc", subject: "1001", label: "ada", email: "ada@example.org" },
    });
    expect(identityOf("github", { id: 7, login: "ada", email: null })).toMatchObject({ subject: "7", email: null });
  });

  test.each([false, undefined, null, "true", 1])("an address that it calls checked by %o is none", (email_verified) => {
    expect(identityOf("google", { ...CLAIMS, email_verified })?.email).toBeNull();
  });

  test.each(["ada@example.org, eve@example.org", "a＠example.org", "", 5])("nor is %o an address", (email) => {
    expect(identityOf("google", { ...CLAIMS, email })?.email).toBeNull();
  });

  test("long and strange names are cut and cleaned, and nobody is nobody", () => {
    const label = identityOf("oidc", { ...CLAIMS, preferred_username: `\u202e\u0000${"𝒂".repeat(400)}` })?.label ?? "";
    expect(label.length).toBeLessThanOrEqual(100);
    expect(label).not.toMatch(/\p{Cc}|\p{Cf}/u);
    for (const sub of [undefined, "", "x".repeat(256), 5, {}])
      expect(identityOf("oidc", { ...CLAIMS, sub })).toBeNull();
    expect(identityOf("github", {})).toBeNull();
    expect(identityOf("elsewhere", CLAIMS)).toBeNull();
  });
});

import { encode } from "next-auth/jwt";
import { expect, test } from "vitest";
import { authSecret, cookieIn, secretIn, sessionCookie } from "./session-cookie.ts";

test.each([
  ["a=1", "1"],
  ["b=2; a=1; c=3", "1"],
  ["b=2;a=1", "1"],
  ["a=x=y", "x=y"],
  ["a=", ""],
  ["aa=1; b=a=1", null],
  ["", null],
  [undefined, null],
])("in %j the cookie a is %j", (header, value) => expect(cookieIn(header, "a")).toBe(value));

const written = (token: object, salt = sessionCookie()) => encode({ token, secret: authSecret(), salt });

test("only what we wrote ourselves holds a session's secret, also when it is asked once more", async () => {
  const token = await written({ sid: "the secret" });
  for (let times = 0; times < 2; times += 1) expect(await secretIn(token)).toBe("the secret");
  const others = [await written({ sid: "x" }, "another salt"), await written({ sid: 7 }), `${token}x`, "", "a.b.c.d.e"];
  for (const other of others) expect(await secretIn(other)).toBeNull();
});

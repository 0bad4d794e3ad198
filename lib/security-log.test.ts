import { expect, test, vi } from "vitest";
import { log } from "./log.ts";
import { during, noteSecurity } from "./security-log.ts";

test("what is noted while a request is answered says which, and from where", async () => {
  const told = vi.spyOn(log, "info").mockImplementation(() => {});
  await during({ requestId: "r1", client: "203.0.113.7" }, async () => {
    await Promise.resolve();
    noteSecurity("limited", { limit: "votes", who: "a1" });
  });
  noteSecurity("account.role-changed", { accountId: "a1", role: "admin" });
  expect(told.mock.calls).toEqual([
    [{ security: "limited", limit: "votes", who: "a1", requestId: "r1", client: "203.0.113.7" }, "security"],
    [{ security: "account.role-changed", accountId: "a1", role: "admin" }, "security"],
  ]);
  told.mockRestore();
});

import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import * as schemas from "#domain/accounts/schema.ts";
import { Refusal } from "#lib/errors.ts";
import { parseInput } from "#lib/input.ts";
import { fieldsOf, typedText } from "./form-fields.ts";

const INJECTION = "../shared/data/hostile/operator-injection.json";

const formOf = (fields: [string, string][]) => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};
const refused = (schema: z.ZodType, input: unknown) => {
  try {
    parseInput(schema, input);
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.field, error.detail];
    throw error;
  }
  return "accepted";
};

test("a form's fields are what was typed, without React's own", () => {
  const form = formOf([
    ["$ACTION_ID_abc", ""],
    ["$ACTION_REF_1", ""],
    ["login", "ada"],
    ["password", "tram harbour onion"],
    ["current", "old"],
    ["__proto__", "x"],
    ["twice", "a"],
    ["twice", "b"],
  ]);
  const fields = fieldsOf(form);
  expect(Object.keys(fields).toSorted()).toEqual(["__proto__", "current", "login", "password", "twice"]);
  expect(fields.twice).toEqual(["a", "b"]);
  expect(typedText(form)).not.toHaveProperty("password");
  expect(typedText(form)).not.toHaveProperty("current");
  expect(typedText(form).login).toBe("ada");
});

test("a schema's complaint names the field and the number", () => {
  const schema = z.strictObject({
    name: z.string().min(1).max(5),
    long: z.string().min(3).default("abc"),
    own: z
      .string()
      .refine((text) => text.length <= 2, { error: "too-long", params: { limit: 2 } })
      .default(""),
  });
  expect(refused(schema, {})).toEqual(["missing", "name", {}]);
  expect(refused(schema, { name: "" })).toEqual(["missing", "name", {}]);
  expect(refused(schema, { name: "abcdef" })).toEqual(["too-long", "name", { limit: 5 }]);
  expect(refused(schema, { name: "a", long: "ab" })).toEqual(["too-short", "long", { limit: 3 }]);
  expect(refused(schema, { name: "a", own: "abc" })).toEqual(["too-long", "own", { limit: 2 }]);
  expect(refused(schema, { name: ["a", "b"] })).toEqual(["malformed", "name", {}]);
  expect(refused(schema, { name: "a", role: "admin" })).toEqual(["malformed", "form", {}]);
});

test("what no database can hold is refused before anything looks at it", () => {
  const schema = z.strictObject({ name: z.string(), list: z.array(z.string()).optional() });
  for (const input of [{ name: "a\0" }, { name: "\ud800" }, { name: "a", list: ["\0"] }, { "a\0": "x" }])
    expect(refused(schema, input)).toEqual(["malformed", "characters", {}]);
});

test.runIf(existsSync(INJECTION))("no operator of ../shared/data gets through a field of an account", () => {
  const { values } = JSON.parse(readFileSync(INJECTION, "utf8")) as { values: unknown[] };
  const valid: Record<string, Record<string, unknown>> = {
    registerSchema: { handle: "ada", email: "ada@example.org", password: "tram harbour onion" },
    logInSchema: { login: "ada", password: "tram harbour onion" },
    logOutSchema: { next: "/" },
    firstAdminSchema: { key: "k", handle: "ada", email: "ada@example.org", password: "tram harbour onion" },
    changePasswordSchema: { current: "x", password: "tram harbour onion" },
    profileSchema: { displayName: "Ada", bio: "" },
    endSessionSchema: { sessionId: "0".repeat(64) },
  };
  for (const [name, fields] of Object.entries(valid)) {
    const schema = new Map(Object.entries(schemas)).get(name) as z.ZodType;
    expect(refused(schema, fields), name).toBe("accepted");
    for (const field of Object.keys(fields)) {
      for (const value of values) {
        const outcome = refused(schema, { ...fields, [field]: value });
        if (typeof value !== "string")
          expect(outcome, `${name}.${field} ${JSON.stringify(value)}`).not.toBe("accepted");
      }
      expect(refused(schema, { ...fields, [`${field}[not]`]: "" })).toEqual(["malformed", "form", {}]);
    }
    for (const extra of ["role", "authorId", "createdAt", "deletedAt", "suspendedAt", "accountId"])
      expect(refused(schema, { ...fields, [extra]: "admin" }), `${name} ${extra}`).not.toBe("accepted");
  }
});

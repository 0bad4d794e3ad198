// From what came in to what a schema makes of it, and from a schema's complaints to a refusal.
import type { z } from "zod";
import { REFUSAL_CODES, Refusal, type RefusalCode } from "./errors.ts";

/** No form and no question of ours is nested deeper than a list of records. */
const MAX_DEPTH = 10;

/** PostgreSQL stores no NUL, and half a character (a lone surrogate) is no text at all. */
function refuseUnstorable(value: unknown, field?: string, depth = 0): void {
  if (depth > MAX_DEPTH) throw new Refusal("malformed", field ?? "form");
  if (typeof value === "string" && (value.includes("\0") || !value.isWellFormed())) {
    throw new Refusal("malformed", field ?? "characters");
  }
  if (Array.isArray(value)) for (const item of value) refuseUnstorable(item, field, depth + 1);
  else if (typeof value === "object" && value !== null && !(value instanceof Blob)) {
    for (const [key, item] of Object.entries(value)) {
      refuseUnstorable(key);
      refuseUnstorable(item, "characters", depth + 1);
    }
  }
}

/** Gives what the schema makes of the input, or throws the Refusal that tells what is wrong with it. */
export function parseInput<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  refuseUnstorable(input);
  const parsed = schema.safeParse(input, { reportInput: true });
  if (!parsed.success) throw refusalOf(parsed.error);
  return parsed.data;
}

const isCode = (text: string): text is RefusalCode => (REFUSAL_CODES as readonly string[]).includes(text);

/**
 * A schema's first complaint as a refusal. A rule of our own names the code in its message and its numbers in `params`:
 * `.refine(fits, { error: "too-long", params: { limit: 120 } })`.
 */
export function refusalOf(error: z.ZodError): Refusal {
  const issue = error.issues[0];
  if (!issue || issue.code === "unrecognized_keys") return new Refusal("malformed", "form");
  const field = issue.path[0] === undefined ? undefined : String(issue.path[0]);
  if (isCode(issue.message)) return new Refusal(issue.message, field, numbersIn(issue));
  if (issue.code === "invalid_type" && issue.input === undefined) return new Refusal("missing", field);
  if (issue.code === "too_small" && issue.origin === "string") {
    return Number(issue.minimum) <= 1
      ? new Refusal("missing", field)
      : new Refusal("too-short", field, { limit: Number(issue.minimum) });
  }
  if (issue.code === "too_big" && issue.origin === "string") {
    return new Refusal("too-long", field, { limit: Number(issue.maximum) });
  }
  return new Refusal("malformed", field);
}

function numbersIn(issue: z.core.$ZodIssue): Record<string, string | number> {
  const params = issue.code === "custom" ? issue.params : undefined;
  const told = Object.entries(params ?? {}).filter(
    (entry): entry is [string, string | number] => typeof entry[1] === "number" || typeof entry[1] === "string",
  );
  return Object.fromEntries(told);
}

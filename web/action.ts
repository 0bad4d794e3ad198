// The gate of every server action: origin, session, limit, input, then the work. Refusals come back as sentences, with what was typed.
import "server-only";
import { randomUUID } from "node:crypto";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Viewer } from "#domain/accounts/viewer.ts";
import { countsOfWriting, enforce, enforceAll } from "#domain/limits/commands.ts";
import type { Limit } from "#domain/limits/limits.ts";
import { now } from "#lib/clock.ts";
import { Refusal } from "#lib/errors.ts";
import { sentence } from "#lib/i18n/refusals.ts";
import { parseInput } from "#lib/input.ts";
import { log } from "#lib/log.ts";
import { noteSecurity } from "#lib/security-log.ts";
import { noteAnswer, noteReached } from "./answer-note.ts";
import { clientAddress } from "./client-address.ts";
import { fieldsOf, typedText } from "./form-fields.ts";
import type { FormState } from "./form-state.ts";
import { requireOwnOrigin } from "./origin.ts";
import { retryHeaders, statusOf } from "./refusal-status.ts";
import { refusedFor } from "./refused-for.ts";
import { viewer } from "./session.ts";
import { siteWords } from "./words.ts";

type Outcome = Partial<FormState> | undefined;
type Run<Who, Schema extends z.ZodType> = (viewer: Who, input: z.output<Schema>, now: Date) => Promise<Outcome>;

type Common<Schema> = {
  schema: Schema;
  /** Counted by account or, for guests, by address. */
  limit?: Limit;
};
type ForMembers<Schema extends z.ZodType> = Common<Schema> & { guest?: false; run: Run<Viewer, Schema> };
type ForAll<Schema extends z.ZodType> = Common<Schema> & { guest: true; run: Run<Viewer | null, Schema> };

export type FormAction = (previous: FormState, form: FormData) => Promise<FormState>;

/**
 * A server action for `useActionState`. `run` does the work through one command; it may redirect, give `{ done }` or `{ values }`
 * for a page that stays, or throw a Refusal. Without `guest` nobody gets in who is not signed in.
 */
export function action<Schema extends z.ZodType>(options: ForMembers<Schema> | ForAll<Schema>): FormAction {
  return async (_previous, form) => {
    noteReached();
    const values = form instanceof FormData ? typedText(form) : {};
    let who: Viewer | null = null;
    try {
      requireOwnOrigin(await headers());
      if (!(form instanceof FormData)) throw new Refusal("malformed", "form");
      who = await viewer();
      const at = now();
      const address = await clientAddress();
      await enforceAll(countsOfWriting(who, address), at);
      const input = parseInput(options.schema, fieldsOf(form));
      if (options.limit) await enforce(options.limit, who?.accountId ?? address, at);
      return { values: {}, ...(await runAs(options, who, input, at)) };
    } catch (error) {
      unstable_rethrow(error);
      return { ...(await explain(error, who, (name) => form instanceof FormData && form.has(name))), values };
    }
  };
}

function runAs<Schema extends z.ZodType>(
  options: ForMembers<Schema> | ForAll<Schema>,
  who: Viewer | null,
  input: z.output<Schema>,
  at: Date,
): Promise<Outcome> {
  if (options.guest) return options.run(who, input, at);
  if (!who) throw new Refusal("signed-out");
  return options.run(who, input, at);
}

async function explain(
  error: unknown,
  who: Viewer | null,
  isField: (name: string) => boolean,
): Promise<Omit<FormState, "values">> {
  const t = await siteWords();
  if (error instanceof Refusal) {
    const message = refusedFor(error, who, t) ?? sentence(error, t);
    const { field, detail } = error;
    if (error.code === "too-many") noteAnswer(statusOf(error), retryHeaders(error));
    if (error.code === "not-allowed" || error.code === "signed-out")
      noteSecurity("refused", { code: error.code, accountId: who?.accountId });
    return field && isField(field) ? { message, field, detail } : { message, detail };
  }
  // A fault of ours must not cost anybody what he typed.
  const requestId = (await headers()).get("x-request-id") ?? randomUUID();
  log.error({ err: error, requestId }, "an action failed");
  return { message: t("refusals.broken", { requestId }) };
}

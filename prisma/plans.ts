// How PostgreSQL goes about what a reading asks of it, for tests that hold what a reading costs.
import { Client } from "pg";
import { vi } from "vitest";
import { env } from "#lib/env.ts";

export type Statement = { text: string; values: unknown[] };

/** The statements that a reading sends to the database, caught on their way. */
export async function statementsOf(read: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const spy = vi.spyOn(Client.prototype, "query");
  try {
    await read();
    for (const [query] of spy.mock.calls as unknown as [Statement][]) if (query?.text) sent.push(query);
  } finally {
    spy.mockRestore();
  }
  return sent;
}

/** A step of a plan as EXPLAIN (FORMAT JSON) tells it. */
export type Step = { "Node Type": string; "Relation Name"?: string; Plans?: Step[] } & Record<string, unknown>;

const within = (step: Step): Step[] => [step, ...(step.Plans ?? []).flatMap(within)];

/** Runs a statement as planned for its own values and as planned once for any; gives the steps of both plans. */
export async function plansOf(statement: Statement): Promise<Step[][]> {
  const client = new Client({ connectionString: env().DATABASE_URL });
  await client.connect();
  const explain = async (text: string, values: unknown[] = []) => {
    const found = await client.query(`EXPLAIN (ANALYZE, FORMAT JSON) ${text}`, values);
    return within(found.rows[0]["QUERY PLAN"][0].Plan as Step);
  };
  try {
    const own = await explain(statement.text, statement.values);
    await client.query("SET plan_cache_mode = force_generic_plan");
    await client.query(`PREPARE any_values AS ${statement.text}`);
    const values = statement.values.map((value) => (value === null ? "NULL" : client.escapeLiteral(String(value))));
    const generic = await explain(`EXECUTE any_values${values.length > 0 ? `(${values.join(", ")})` : ""}`);
    return [own, generic];
  } finally {
    await client.end();
  }
}

/** Rows that a step touched in all its turns, those it threw away included. */
export const touched = (step: Step): number =>
  Number(step["Actual Loops"]) *
  (Number(step["Actual Rows"]) +
    Number(step["Rows Removed by Filter"] ?? 0) +
    Number(step["Rows Removed by Index Recheck"] ?? 0));

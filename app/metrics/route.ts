import { getBacklog, getTotals } from "#domain/outbox/queries.ts";
import { now } from "#lib/clock.ts";
import { env } from "#lib/env.ts";
import { metricsText } from "#lib/metrics.ts";
import { mayReadMetrics } from "#web/metrics-access.ts";

export const dynamic = "force-dynamic";

/** For everyone else the figures do not exist. */
export async function GET(request: Request): Promise<Response> {
  if (!mayReadMetrics(request.headers, env().METRICS_TOKEN)) return new Response("Not found\n", { status: 404 });
  const [backlog, totals] = await Promise.all([getBacklog(now()), getTotals()]);
  const { text, type } = await metricsText({ ...backlog, ...totals });
  return new Response(text, { headers: { "Content-Type": type, "Cache-Control": "no-store" } });
}

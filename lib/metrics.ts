// What is counted, for Prometheus. One registry per process, whichever of Next's module graphs asks.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

function makeMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const gauge = (name: string, help: string) => new Gauge({ name: `afterword_${name}`, help, registers: [registry] });
  return {
    registry,
    requests: new Histogram({
      name: "afterword_http_request_seconds",
      help: "Answered requests by route class, method and status, and how long they took.",
      labelNames: ["route", "method", "status"],
      // From an answer out of memory to the statement timeout.
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [registry],
    }),
    queries: new Counter({
      name: "afterword_db_queries_total",
      help: "Statements that this process sent to the database.",
      registers: [registry],
    }),
    gauges: {
      comments: gauge("comments", "Comments that readers can read."),
      events: gauge("events_recorded", "Events ever recorded: commands that succeeded."),
      waiting: gauge("events_waiting", "Events that the worker has not handled yet."),
      failing: gauge("events_failing", "Waiting events whose listeners failed before."),
      oldestSeconds: gauge("events_oldest_seconds", "Age of the oldest waiting event."),
    },
  };
}

const KEY = Symbol.for("afterword.metrics");
const shared = globalThis as { [KEY]?: ReturnType<typeof makeMetrics> };
const metrics = () => (shared[KEY] ??= makeMetrics());

// Whoever sends odd methods must not be able to make a new series with each.
const METHODS = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** `route` is one of a few names (web/route-class.ts), never an address. */
export function countRequest(route: string, method: string, status: number, seconds: number): void {
  metrics().requests.observe({ route, method: METHODS.has(method) ? method : "other", status }, seconds);
}

export const countQuery = () => metrics().queries.inc();

export type State = Record<keyof ReturnType<typeof makeMetrics>["gauges"], number>;

/** All figures as Prometheus reads them, with what the database says at this moment, and the type of that text. */
export async function metricsText(state: State): Promise<{ text: string; type: string }> {
  const { registry, gauges } = metrics();
  for (const [name, gauge] of Object.entries(gauges)) gauge.set(state[name as keyof State]);
  return { text: await registry.metrics(), type: registry.contentType };
}

// What is counted, for Prometheus. One registry per process, whichever of Next's module graphs asks.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

function makeMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: "afterword_http_request_seconds",
      help: "Answered requests by route class, method and status, and how long they took.",
      labelNames: ["route", "method", "status"],
      // From an answer out of memory to the statement timeout.
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers,
    }),
    events: new Counter({
      name: "afterword_events_handled_total",
      help: "Events that this process handed to their listeners, by type and outcome (done, retry, dead).",
      labelNames: ["type", "outcome"],
      registers,
    }),
    waiting: new Gauge({ name: "afterword_events_waiting", help: "Events not yet handled.", registers }),
    failing: new Gauge({ name: "afterword_events_failing", help: "Waiting events that failed before.", registers }),
    oldest: new Gauge({ name: "afterword_events_oldest_seconds", help: "Age of the oldest waiting event.", registers }),
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

export function countHandledEvent(type: string, outcome: "done" | "retry" | "dead"): void {
  metrics().events.inc({ type, outcome });
}

/** The outbox as it is now; told before the figures are given out. */
export function tellBacklog({
  waiting,
  failing,
  oldestSeconds,
}: {
  waiting: number;
  failing: number;
  oldestSeconds: number;
}): void {
  metrics().waiting.set(waiting);
  metrics().failing.set(failing);
  metrics().oldest.set(oldestSeconds);
}

/** All figures as Prometheus reads them, and the type of that text. */
export async function metricsText(): Promise<{ text: string; type: string }> {
  const { registry } = metrics();
  return { text: await registry.metrics(), type: registry.contentType };
}

// What is counted, for Prometheus. One registry per process, whichever of Next's module graphs asks.
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

/** Answers out of memory, which are too quick to be measured one by one: whole ones, and those that said "unchanged" (304). */
export type KeptTally = { sent: number; unchanged: number };
export type KeptState = { pages: number; bytes: number };

function makeMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const kept = { tallies: new Map<string, KeptTally>(), state: (): KeptState => ({ pages: 0, bytes: 0 }) };
  new Counter({
    name: "afterword_kept_answers_total",
    help: "Answers from the kept pages, by route class and status; afterword_http_request_seconds does not count them.",
    labelNames: ["route", "status"],
    registers: [registry],
    collect() {
      this.reset();
      for (const [route, { sent, unchanged }] of kept.tallies) {
        this.inc({ route, status: 200 }, sent);
        this.inc({ route, status: 304 }, unchanged);
      }
    },
  });
  new Gauge({
    name: "afterword_kept_pages",
    help: "Pages and files that are kept.",
    registers: [registry],
    collect() {
      this.set(kept.state().pages);
    },
  });
  new Gauge({
    name: "afterword_kept_bytes",
    help: "What the kept pages and files take in memory.",
    registers: [registry],
    collect() {
      this.set(kept.state().bytes);
    },
  });
  const live = { streams: () => 0 };
  new Gauge({
    name: "afterword_live_streams",
    help: "Readers who follow a discussion while they read it.",
    registers: [registry],
    collect() {
      this.set(live.streams());
    },
  });
  const gauge = (name: string, help: string) => new Gauge({ name: `afterword_${name}`, help, registers: [registry] });
  return {
    registry,
    kept,
    live,
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

/** The counters of one route class: whoever sends kept answers adds to them by hand. */
export function keptTally(route: string): KeptTally {
  const { tallies } = metrics().kept;
  const known = tallies.get(route) ?? { sent: 0, unchanged: 0 };
  tallies.set(route, known);
  return known;
}

/** `state` is asked whenever the figures are read. */
export function watchKept(state: () => KeptState): void {
  metrics().kept.state = state;
}

/** As watchKept, for open streams. */
export function watchStreams(count: () => number): void {
  metrics().live.streams = count;
}

export type State = Record<keyof ReturnType<typeof makeMetrics>["gauges"], number>;

/** All figures as Prometheus reads them, with what the database says at this moment, and the type of that text. */
export async function metricsText(state: State): Promise<{ text: string; type: string }> {
  const { registry, gauges } = metrics();
  for (const [name, gauge] of Object.entries(gauges)) gauge.set(state[name as keyof State]);
  return { text: await registry.metrics(), type: registry.contentType };
}

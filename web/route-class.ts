// A request's path as one of a few names, for figures: as many series as there are kinds of page.

const CLASSES: readonly [name: string, paths: RegExp][] = [
  ["front", /^\/$/],
  ["asset", /^\/((_next|fonts|words)\/|sw\.js$)/],
  ["media", /^\/(media\/|icon\/|a\/[^/]+\/picture\/)/],
  ["feed", /^\/(feed\.(xml|json)|a\/[^/]+\/feed\.xml|sitemap\.xml|robots\.txt)$/],
  ["article", /^\/a\/[^/]+$/],
  ["outline", /^\/a\/[^/]+\/(outline|find)$/],
  ["comment", /^\/a\/[^/]+\/c\//],
  ["topic", /^\/topics\//],
  ["reader", /^\/u\//],
  ["search", /^\/search$/],
  ["account", /^\/(login|register|prove|settings|welcome|confirm|forgot|reset)(\/|$)/],
  ["desk", /^\/desk(\/|$)/],
  // Open as long as somebody reads: its seconds say nothing about ours.
  ["live", /^\/api\/v1\/live$/],
  ["api", /^\/api\//],
  ["health", /^\/(livez|readyz|metrics)$/],
];

/** `path` with or without a query. */
export function routeClass(path: string): string {
  const [bare = ""] = path.split("?", 1);
  return CLASSES.find(([, paths]) => paths.test(bare))?.[0] ?? "other";
}

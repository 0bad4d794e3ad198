// A request's path as one of a few names, for figures: as many series as there are kinds of page.

const CLASSES: readonly [name: string, paths: RegExp][] = [
  ["front", /^\/$/],
  ["asset", /^\/_next\//],
  ["media", /^\/(media\/|icon\/|a\/[^/]+\/picture\/)/],
  ["feed", /^\/(feed\.(xml|json)|a\/[^/]+\/feed\.xml|sitemap\.xml|robots\.txt)$/],
  ["article", /^\/a\/[^/]+$/],
  ["comment", /^\/a\/[^/]+\/c\//],
  ["topic", /^\/topics\//],
  ["reader", /^\/u\//],
  ["search", /^\/search$/],
  ["account", /^\/(login|register|settings|welcome)(\/|$)/],
  ["desk", /^\/desk(\/|$)/],
  ["api", /^\/api\//],
  ["health", /^\/(livez|readyz|metrics)$/],
];

/** `path` with or without a query. */
export function routeClass(path: string): string {
  const [bare = ""] = path.split("?", 1);
  return CLASSES.find(([, paths]) => paths.test(bare))?.[0] ?? "other";
}

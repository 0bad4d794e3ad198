// Which addresses are kept: public pages, their parts, feeds and files that are the same for everyone. Only what means something there may stand behind the "?".

export type Kind = {
  /** What Content-Type must begin with; anything else is not what we asked for. */
  type?: string;
  /** Never changes at its address. */
  forEver?: true;
  /** Made from the publication's settings alone. */
  settingsOnly?: true;
};

type Rule = Kind & { path: RegExp; query?: readonly string[] };

const HTML = "text/html";

const RULES: readonly Rule[] = [
  { path: /^\/$/, query: ["after"], type: HTML },
  { path: /^\/a\/[^/]+$/, query: ["order", "after", "before"], type: HTML },
  { path: /^\/a\/[^/]+\/c\/[^/]+$/, query: ["after", "before"], type: HTML },
  { path: /^\/a\/[^/]+\/outline$/, type: HTML },
  { path: /^\/a\/[^/]+\/changes$/, query: ["from"], type: HTML },
  { path: /^\/topics\/[^/]+$/, query: ["after"], type: HTML },
  { path: /^\/u\/[^/]+$/, query: ["after"], type: HTML },
  { path: /^(\/a\/[^/]+)?\/feed\.xml$/, type: "application/rss+xml" },
  { path: /^\/feed\.json$/, type: "application/feed+json" },
  { path: /^\/api\/v1\/branches$/, query: ["article", "order", "after", "parent"], type: "application/json" },
  { path: /^\/icon\/[^/]+$/, type: "image/", settingsOnly: true },
  { path: /^\/manifest\.webmanifest$/, type: "application/manifest+json", settingsOnly: true },
  { path: /^\/(_next\/static|fonts)\/[^?]+$/, forEver: true },
];

/** Longer ones are nobody's bookmark. */
const MAX_LENGTH = 300;
/** What cursors and orders are made of; whatever else is written there is answered without being kept. */
const VALUE = /^[\w.~%-]{1,120}$/;

/** What is kept at an address, as a request line has it; null for all that is not kept. */
export function findKind(url: string): Kind | null {
  if (url.length > MAX_LENGTH) return null;
  const [path = "", query] = url.split("?", 2);
  const rule = RULES.find((one) => one.path.test(path));
  if (!rule) return null;
  return query === undefined || isMeant(url.slice(path.length + 1), rule.query ?? []) ? rule : null;
}

// What newsletters, networks and advertisers hang on a link; no page of ours looks at it.
const TRACKING = /^(utm_\w+|fbclid|gclid|msclkid|mc_cid|mc_eid)=/;

/** The address of the page that is meant: a link from elsewhere leads to the page that is kept already. */
export function meantAddress(url: string): string {
  const mark = url.indexOf("?");
  if (mark < 0) return url;
  const parts = url.slice(mark + 1).split("&");
  const meant = parts.filter((part) => !TRACKING.test(part));
  if (meant.length === parts.length) return url;
  return url.slice(0, mark) + (meant.length > 0 ? `?${meant.join("&")}` : "");
}

/** Each name at most once, each with a value. */
function isMeant(query: string, names: readonly string[]): boolean {
  const given = query.split("&").map((part) => part.split("=", 2));
  return (
    new Set(given.map(([name]) => name)).size === given.length &&
    given.every(([name = "", value = ""]) => names.includes(name) && VALUE.test(value))
  );
}

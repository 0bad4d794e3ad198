// The part of an address behind "?": anybody may have written it.

export type Query = Record<string, string | string[] | undefined>;

/** The one value of a name; undefined when it is missing, empty, or given several times. */
export function readOne(query: Query, name: string): string | undefined {
  const value = query[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** The same where it is a number of up to six digits. */
export function readNumber(query: Query, name: string): number | undefined {
  const value = readOne(query, name);
  return value !== undefined && /^\d{1,6}$/.test(value) ? Number(value) : undefined;
}

/** What Next hands to a page. */
export type PageInput<Params = Record<never, never>> = { params: Promise<Params>; searchParams: Promise<Query> };

// The collections of ../shared/data/hostile, where they are: a fixed sample of each, or, with AFTERWORD_HOSTILE=all (npm run test:hostile), all of
// it. None of it is copied into this repository.
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const FOLDER = path.resolve(import.meta.dirname, "../../../shared/data/hostile");
export const hasCorpus = existsSync(FOLDER);
export const isWhole = process.env.AFTERWORD_HOSTILE === "all";

const read = (name: string) => JSON.parse(readFileSync(path.join(FOLDER, name), "utf8"));

/** Each nth, so that the sample is the same every time and has some of every part. */
export const some = <Item>(all: readonly Item[], most: number): Item[] =>
  all.filter((_, index) => isWhole || index % Math.ceil(all.length / most) === 0);

/** Two are told as what makes them, in the name below. */
type Pathological = { cases: { name: string; parts?: [text: string, count: number][] }[] };
const MADE: Record<string, (step: number) => string> = {
  "backticks growing": (step) => `e${"`".repeat(step + 1)}`,
  "deeply nested lists": (step) => `${"  ".repeat(step)}* a\n`,
};
type Redos = { cases: { text: string; count: number; tail: string }[] };
export type Probe = {
  name: string;
  headers?: Record<string, string>;
  method?: string;
  path?: string;
  paths?: string[];
  pathSuffix?: string;
  raw?: string;
  bodyBytes?: number;
  bodyHex?: string;
};
export type Vector = { name: string; filename: string; declaredContentType: string; base64: string; expect: string };

/** What stands as \uXXXX because no file can hold it. */
const unescaped = (text: string) =>
  text.replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

const LONGEST = 10_000;

function stepsOf(name: string): string[] {
  const make = MADE[name];
  if (!make) throw new Error(`Nobody knows how “${name}” is made.`);
  return Array.from({ length: 300 }, (_, step) => make(step));
}

/** Whatever somebody might type: by the collection that it comes from. */
export function texts(): Record<string, string[]> {
  const markdown = (name: string) => (read(name) as { markdown: string }[]).map((one) => one.markdown);
  const cases = (name: string) =>
    (read(name).cases as unknown[]).map((one) =>
      unescaped(typeof one === "string" ? one : String((one as { input?: string }).input ?? "")),
    );
  const pathological = (read("pathological-markdown.json") as Pathological).cases;
  const redos = (read("redos-inputs.json") as Redos).cases;
  return {
    blns: some(read("blns.json") as string[], 25),
    unicode: cases("unicode-hostile.json"),
    xss: some(cases("markdown-xss.json"), 20),
    purify: some(
      (read("dompurify-expect.json") as { payload: string }[]).map(({ payload }) => payload),
      20,
    ),
    commonmark: some(markdown("commonmark-spec.json"), 20),
    gfm: some(markdown("gfm-extensions.json"), 10),
    regression: some(markdown("cmark-regression.json"), 10),
    ssrf: some(cases("ssrf-urls.json"), 20),
    pathological: pathological.map(({ name, parts }) =>
      (parts?.map(([text, count]) => text.repeat(Math.min(count, LONGEST))) ?? stepsOf(name))
        .join("")
        .slice(0, LONGEST),
    ),
    redos: redos.map(({ text, count, tail }) => (text.repeat(count) + tail).slice(0, LONGEST)),
  };
}

export const emails = (): string[] => {
  const { cases, headerInjection } = read("hostile-emails.json") as Record<"cases" | "headerInjection", string[]>;
  return [...cases, ...headerInjection].map((one) => (typeof one === "string" ? one : JSON.stringify(one)));
};

export const values = (): unknown[] => some(read("operator-injection.json").values as unknown[], 10);
export const probes = (): Probe[] => read("next-http-probes.json").probes;
export const uploads = (): { files: Vector[]; filenames: string[] } => read("upload-vectors.json");

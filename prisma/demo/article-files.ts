// Reads the articles: a head of `key: value` lines between two `---`, then Markdown. `media:NAME` stands for a picture of pictures/.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { corrections } from "./corrections.ts";
import { span } from "./spans.ts";

const FOLDER = path.join(import.meta.dirname, "articles");
const FORM = /^---\n(.*?)\n---\n(.*)$/s;

const required = z.string().min(1);
const headSchema = z.strictObject({
  title: required,
  dek: required,
  author: required,
  topics: required.transform((names) => names.split(",").map((name) => name.trim())),
  /** How long before planting. */
  published: required.transform(span),
  picture: required,
  alt: required,
  caption: required,
  credit: required,
});

export type DemoArticle = z.infer<typeof headSchema> & {
  slug: string;
  /** As it was first published. */
  body: string;
  /** As it stands now, how long after publication it was changed, and what readers are told; null where it never was. */
  corrected: { body: string; after: number; note: string } | null;
};

export function parseArticle(slug: string, source: string): DemoArticle {
  const [, head = "", text = ""] = FORM.exec(source) ?? [];
  const lines = head
    .split("\n")
    .filter(Boolean)
    .map((line) => line.split(/: (.*)/s, 2));
  const parsed = headSchema.safeParse(Object.fromEntries(lines));
  if (!parsed.success) throw new Error(`${slug}.md: ${z.prettifyError(parsed.error)}`);
  const body = text.trim();
  return { slug, ...parsed.data, body, corrected: correct(slug, body) };
}

function correct(slug: string, first: string) {
  const correction = corrections[slug];
  if (!correction) return null;
  const body = correction.replace.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`${slug}.md: nothing to correct at "${from}"`);
    return text.replace(from, to);
  }, first);
  return { body, after: span(correction.after), note: correction.note };
}

/** The pictures that an article shows, its lead first. */
export const picturesOf = ({ picture, body }: DemoArticle): string[] => [
  picture,
  ...[...body.matchAll(/\(media:([a-z-]+)/g)].flatMap((found) => found[1] ?? []),
];

/** All articles, the newest first. */
export const readArticles = (): DemoArticle[] =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".md"))
    .map((name) => parseArticle(path.basename(name, ".md"), readFileSync(path.join(FOLDER, name), "utf8")))
    .sort((a, b) => a.published - b.published);

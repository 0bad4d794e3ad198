// One entry of a WordPress export, as an article or as what was left out.
import { MINUTE } from "#lib/clock.ts";
import { htmlToMarkdown } from "#lib/markdown/from-html.ts";
import type { ArticleRecord, TransferRecord } from "../records.ts";
import { idOf, lineOf, textOf, timeOf } from "./fields.ts";
import { type Fields, fieldsOf, plain, type Site } from "./wxr-site.ts";
import type { Element } from "./xml-elements.ts";

const KINDS: Record<string, string> = {
  attachment: "attachments",
  nav_menu_item: "menu items",
  revision: "earlier versions of posts",
  page: "pages without comments",
};
/** Parts of a site rather than something to read, whatever hangs on them. */
const MACHINERY =
  /^(attachment|nav_menu_item|revision|custom_css|customize_changeset|oembed_cache|user_request|wp_\w+)$/;
const DRAFTS = new Set(["draft", "pending", "private", "future"]);

type LeftOut = Extract<TransferRecord, { kind: "left-out" }>;

/** Posts come in, and what else people talked about (`isDiscussed`). */
export function articleOf(item: Element, isDiscussed: boolean, site: Site): ArticleRecord | LeftOut {
  const fields = fieldsOf(item);
  const kind = idOf(fields.get("wp:post_type")) || "post";
  const status = idOf(fields.get("wp:status")) || "publish";
  if (MACHINERY.test(kind) || (kind !== "post" && !isDiscussed)) {
    return { kind: "left-out", reason: KINDS[kind] ?? `entries of the kind “${kind}”` };
  }
  if (status !== "publish" && !DRAFTS.has(status)) {
    return { kind: "left-out", reason: status === "trash" ? "posts in the bin" : `posts with the status “${status}”` };
  }
  return recordOf(item, fields, status, site);
}

function recordOf(item: Element, fields: Fields, status: string, site: Site): ArticleRecord {
  const link = lineOf(fields.get("link"));
  const title = plain(fields.get("title"));
  const date = firstTime(fields, "wp:post_date_gmt", "wp:post_date", "pubDate");
  const modified = firstTime(fields, "wp:post_modified_gmt", "wp:post_modified");
  const id = idOf(fields.get("wp:post_id"));
  const isPublic = status === "publish" && lineOf(fields.get("wp:post_password")) === "";
  return {
    kind: "article",
    line: item.line,
    source: site.source(link),
    key: id ? `post ${id}` : link || `${title}@${date?.toISOString() ?? ""}`,
    id: "",
    slug: decoded(lineOf(fields.get("wp:post_name"))),
    formerSlugs: [],
    title,
    dek: plain(fields.get("excerpt:encoded")),
    credit: "",
    body: htmlToMarkdown(textOf(fields.get("content:encoded")), { autop: true }),
    topics: topicsOf(item),
    author: site.author(lineOf(fields.get("dc:creator"))),
    status: isPublic ? "published" : "draft",
    createdAt: date,
    publishedAt: isPublic ? date : null,
    // WordPress dates a post anew when it is published; only later changes are ones that a reader could see.
    updatedAt: isPublic && date && modified && modified.getTime() - date.getTime() > MINUTE ? modified : null,
    unpublishedAt: null,
    closedAt: null,
    lead: { image: "", alt: "", caption: "", credit: "" },
    shownVersion: 0,
  };
}

/** The first of these fields that holds a time; WordPress writes zeros where there is none. */
function firstTime(fields: Fields, ...names: string[]): Date | null {
  for (const name of names) {
    const time = timeOf(fields.get(name));
    if (time) return time;
  }
  return null;
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch {
    return slug;
  }
}

/** Categories, then tags. "Uncategorized" is WordPress's word for none. */
function topicsOf({ children }: Element): string[] {
  const named = (domain: string) =>
    children
      .filter(({ name, attributes }) => name === "category" && (attributes.domain ?? "category") === domain)
      .filter(({ attributes }) => attributes.nicename !== "uncategorized")
      .map(({ text }) => plain(text));
  return [...named("category"), ...named("post_tag")].filter((name) => name !== "" && name !== "Uncategorized");
}

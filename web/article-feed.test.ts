import { describe, expect, test } from "vitest";
import type { FeedComment } from "#domain/feeds/queries.ts";
import { siteSchema } from "#domain/site/settings.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { LANGUAGES } from "#lib/i18n/languages.ts";
import { momentIn } from "#lib/i18n/moment.ts";
import { renderArticle } from "#lib/markdown/article.ts";
import { articleEntries, commentEntries, discussionChannel, siteChannel } from "./article-feed.ts";

const at = new Date("2026-05-01T08:00:00Z");
const comment: FeedComment = {
  ...{ id: "c1", subject: "", bodyHtml: "<p>Yes.</p>", additions: [], authorName: null, createdAt: at, editedAt: null },
};
const discussion = { id: "x1", slug: "tides", title: "Tides", comments: [comment] };
const article = {
  id: "x1",
  slug: "tides",
  title: "Tides",
  dek: "",
  bodyHtml: renderArticle("| a |\n| - |\n| b |\n").html,
  authorName: "Ada Quill",
  publishedAt: at,
  updatedAt: null,
  topics: [],
  corrections: [{ revision: 2, text: "The father, <not> the mother.", at }],
};

describe.each(LANGUAGES)("in %s", (language) => {
  const site = siteSchema.parse({ name: "The Paper", language });
  const t = wordsFor(language);

  test("a feed names its language and says in it what nobody wrote", () => {
    const channel = siteChannel(site, "/feed.xml");
    expect(channel.language).toBe(language);
    expect(channel.description).toBe(t("feeds.newsFrom", { site: "The Paper" }));
    expect(discussionChannel(site, discussion).language).toBe(language);
    const [entry] = commentEntries(site, discussion);
    expect(entry?.author).toBe(t("feeds.formerReader"));
    expect(entry?.title).toContain(t("feeds.formerReader"));
    expect(entry?.title).toContain("Tides");
  });

  test("a comment that was continued is one entry, with both texts and a seam that can be read", () => {
    const later = new Date(at.getTime() + 60_000);
    const addition = { kind: "continued" as const, at: later.toISOString(), body: "No.", html: "<p>No.</p>" };
    const entries = commentEntries(site, { ...discussion, comments: [{ ...comment, additions: [addition] }] });
    expect(entries).toHaveLength(1);
    expect(entries[0]?.html).toMatch(/^<p>Yes\.<\/p><p><em>[^<]+<\/em><\/p><p>No\.<\/p>$/);
    expect([entries[0]?.publishedAt, entries[0]?.updatedAt]).toEqual([at, later]);
  });

  test("tables are announced in it", () => {
    expect(articleEntries(site, [article])[0]?.html).toContain(`aria-label="${t("prose.table")}"`);
  });

  test("a correction stands beneath the article, with its date, as the text that it is", () => {
    const [entry] = articleEntries(site, [article]);
    const [told, text] = (entry?.html.split("<p><strong>")[1] ?? "").split("</strong> ");
    expect(told).toContain(momentIn(t, at, "day"));
    expect(text).toBe("The father, &lt;not&gt; the mother.</p>");
  });
});

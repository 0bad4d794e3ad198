import { describe, expect, test } from "vitest";
import { siteSchema } from "#domain/site/settings.ts";
import { wordsFor } from "#lib/i18n/catalogues.ts";
import { LANGUAGES } from "#lib/i18n/languages.ts";
import { renderArticle } from "#lib/markdown/article.ts";
import { articleEntries, commentEntries, discussionChannel, siteChannel } from "./article-feed.ts";

const at = new Date("2026-05-01T08:00:00Z");
const comment = { id: "c1", subject: "", bodyHtml: "<p>Yes.</p>", authorName: null, createdAt: at, editedAt: null };
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

  test("tables are announced in it", () => {
    expect(articleEntries(site, [article])[0]?.html).toContain(`aria-label="${t("prose.table")}"`);
  });
});

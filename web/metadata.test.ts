import { describe, expect, test } from "vitest";
import { siteSchema } from "#domain/site/settings.ts";
import { describePage } from "./metadata.ts";

const site = siteSchema.parse({ name: "The Paper", tagline: "News from the pier" });
const at = new Date("2026-05-01T08:00:00Z");

describe("a page's description of itself", () => {
  test("names the page and the site, its one address and the feeds", () => {
    const made = describePage(site, { title: "Sea", description: "", path: "/topics/sea?after=x1" });
    expect(made.title).toEqual({ absolute: "Sea — The Paper" });
    expect(made.description).toBe("News from the pier");
    expect(made.alternates).toEqual({
      canonical: "http://localhost:3000/topics/sea?after=x1",
      types: {
        "application/rss+xml": [{ url: "http://localhost:3000/feed.xml", title: "The Paper" }],
        "application/feed+json": [{ url: "http://localhost:3000/feed.json", title: "The Paper" }],
      },
    });
    expect(made.openGraph).toMatchObject({ type: "website", title: "Sea", siteName: "The Paper" });
    expect(made.twitter).toMatchObject({ card: "summary" });
    expect(made.robots).toBeUndefined();
  });

  test("the front page is called like the site", () => {
    expect(describePage(site, { title: null, description: "", path: "/" }).title).toEqual({ absolute: "The Paper" });
  });

  test("an article tells its times, its picture by a full address, and its discussion's feed first", () => {
    const made = describePage(site, {
      title: "Tides",
      description: "word ".repeat(100),
      path: "/a/tides",
      type: "article",
      image: { path: "/media/p1/1200.jpg", width: 1200, height: 675, alt: "A pier" },
      publishedAt: at,
      updatedAt: null,
      feed: { path: "/a/tides/feed.xml", title: "Comments on Tides" },
    });
    expect(made.description?.length).toBeLessThanOrEqual(200);
    expect(made.openGraph).toMatchObject({
      type: "article",
      publishedTime: at.toISOString(),
      modifiedTime: at.toISOString(),
      images: [{ url: "http://localhost:3000/media/p1/1200.jpg", width: 1200, height: 675, alt: "A pier" }],
    });
    expect(made.twitter).toMatchObject({ card: "summary_large_image" });
    expect(made.alternates?.types?.["application/rss+xml"]).toMatchObject([
      { title: "Comments on Tides" },
      { title: "The Paper" },
    ]);
  });

  test("a page among others names those beside it", () => {
    const made = describePage(site, { title: "Tides", description: "", path: "/a/tides", next: "/a/tides?after=1A" });
    expect(made.pagination).toEqual({ previous: null, next: "http://localhost:3000/a/tides?after=1A" });
  });

  test("a page that is not worth finding says so", () => {
    const made = describePage(site, { title: "Search", description: "", path: "/search", noindex: true });
    expect(made.robots).toEqual({ index: false, follow: true });
  });
});

import { describe, expect, test } from "vitest";
import { z } from "zod";
import { articleJsonLd, type CommentFacts } from "./json-ld.ts";

// What we promise of schema.org, no key more.
const url = z.url({ protocol: /^https?$/ });
const time = z.iso.datetime();
const words = z.string().trim().min(1);
const person = z.strictObject({ "@type": z.literal("Person"), name: words, url: url.optional() });
const comment = z.strictObject({
  "@type": z.literal("Comment"),
  url,
  name: words.optional(),
  text: words.max(281),
  dateCreated: time,
  author: person,
  get comment() {
    return z.array(comment).min(1).optional();
  },
});
const count = z.int().min(0);
const newsArticle = z.strictObject({
  "@context": z.literal("https://schema.org"),
  "@type": z.literal("NewsArticle"),
  headline: words,
  description: words.optional(),
  inLanguage: z.literal("ko"),
  url,
  mainEntityOfPage: z.strictObject({ "@type": z.literal("WebPage"), "@id": url }),
  datePublished: time,
  dateModified: time,
  author: person.required(),
  publisher: z.strictObject({ "@type": z.literal("Organization"), name: words, url }),
  image: z
    .strictObject({
      "@type": z.literal("ImageObject"),
      url,
      width: z.int().positive(),
      height: z.int().positive(),
      caption: words.optional(),
    })
    .optional(),
  keywords: z.array(words).min(1).optional(),
  commentCount: count,
  interactionStatistic: z.strictObject({
    "@type": z.literal("InteractionCounter"),
    interactionType: z.literal("https://schema.org/CommentAction"),
    userInteractionCount: count,
  }),
  comment: z.array(comment).min(1).optional(),
  correction: z
    .array(
      z.strictObject({
        "@type": z.literal("CorrectionComment"),
        text: z.string().min(1),
        datePublished: z.iso.datetime(),
      }),
    )
    .min(1)
    .optional(),
});

const at = new Date("2026-05-01T08:00:00Z");
const article = {
  id: "x1",
  slug: "tides",
  title: "Tides",
  dek: "",
  authorHandle: "ådå",
  authorName: "Ada Quill",
  publishedAt: at,
  updatedAt: null,
  readingMinutes: 1,
  commentCount: 3,
  topics: [],
  corrections: [],
  lead: null,
};
const said = (id: string, given: Partial<CommentFacts> = {}): CommentFacts => ({
  id,
  subject: "",
  bodyText: `Words of ${id}`,
  authorName: "Bo",
  createdAt: at,
  readable: true,
  replies: [],
  ...given,
});
const site = { name: "The Paper", language: "ko" } as const;
const ids = (nodes: { url: string }[] = []) => nodes.map((node) => node.url.split("/").at(-1));

describe("an article's data", () => {
  test("keeps to the schema with little and with much", () => {
    const lead = {
      id: "p1",
      width: 3200,
      height: 1800,
      widths: [480, 800, 1200, 1600],
      alt: "A pier",
      caption: "",
      credit: "",
    };
    const corrections = [{ revision: 2, text: "Thrice.", at }];
    const topics = [{ slug: "sea", name: "Sea" }];
    const rich = { ...article, dek: "Twice a day", updatedAt: at, topics, lead, corrections };
    const comments = [said("a", { subject: "Yes", replies: [said("b", { authorName: null })] }), said("c")];
    expect(newsArticle.parse(articleJsonLd({ article, site, comments: [] }))).toMatchObject({
      url: "http://localhost:3000/a/tides",
    });
    expect(newsArticle.parse(articleJsonLd({ article: rich, site, comments }))).toMatchObject({
      image: { url: "http://localhost:3000/media/p1/1200.jpg", width: 1200, height: 675 },
      interactionStatistic: { userInteractionCount: 3 },
      correction: [{ text: "Thrice.", datePublished: at.toISOString() }],
    });
  });

  test("never holds a tombstone or a comment without words; their replies move up", () => {
    const comments = [
      said("gone", {
        readable: false,
        bodyText: "Secret",
        replies: [said("a", { replies: [said("rule", { bodyText: " ", replies: [said("b")] })] })],
      }),
      said("c"),
    ];
    const data = articleJsonLd({ article, site, comments });
    newsArticle.parse(data);
    expect(ids(data.comment)).toEqual(["a", "c"]);
    expect(ids(data.comment?.[0]?.comment)).toEqual(["b"]);
    expect(JSON.stringify(data)).not.toContain("Secret");
  });

  test("cuts long comments: the page itself holds the whole", () => {
    const data = articleJsonLd({ article, site, comments: [said("a", { bodyText: "word ".repeat(500) })] });
    newsArticle.parse(data);
    expect(data.comment?.[0]?.text.endsWith("…")).toBe(true);
  });
});

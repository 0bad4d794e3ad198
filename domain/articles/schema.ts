// What may come in as an article. A draft may lack words; what is published may not (commands.ts).
import { z } from "zod";
import { cleanText, isBlank } from "#lib/text.ts";
import * as limits from "./limits.ts";
import { readTopics } from "./topics.ts";

const length = (text: string) => [...text].length;
const fits = (limit: number) =>
  [(text: string) => length(text) <= limit, { error: "too-long", params: { limit } }] as const;

/** One line, without spaces around it. */
export const line = (limit: number) =>
  z
    .string()
    .transform((text) => cleanText(text).replace(/\s+/g, " ").trim())
    .refine(...fits(limit));

const body = z
  .string()
  .transform((text) => cleanText(text).replace(/^\n+|\s+$/g, ""))
  .refine(...fits(limits.MAX_BODY));

const topics = z
  .string()
  .transform((text) => readTopics(cleanText(text)))
  .refine((names) => names.length <= limits.MAX_TOPICS, {
    error: "too-many",
    params: { limit: limits.MAX_TOPICS },
  })
  .refine((names) => names.every((name) => length(name) <= limits.MAX_TOPIC), {
    error: "too-long",
    params: { limit: limits.MAX_TOPIC },
  });

export const articleId = z.string().regex(/^[0-9a-z]{1,40}$/, "malformed");
const optionalId = z.union([z.literal("").transform(() => null), articleId]);
/** 0 for an article that does not exist yet. */
const revision = z.coerce.number("malformed").int().min(0).max(1_000_000);

export const articleSchema = z
  .strictObject({
    /** Made when the form was opened, so that sending it twice makes one article. */
    articleId,
    /** The one that the editor saw when he opened the form. */
    revision,
    title: line(limits.MAX_TITLE).refine((text) => !isBlank(text), "missing"),
    /** "" lets the title make one; null leaves it as it is. */
    slug: z.string().max(500).nullable().default(""),
    dek: line(limits.MAX_DEK).default(""),
    body: body.default(""),
    topics: topics.default([]),
    /** "" for the editor himself, or, for an article that exists, for whom it has. */
    authorId: optionalId.default(null),
    leadImageId: optionalId.default(null),
    leadAlt: line(limits.MAX_ALT).default(""),
    leadCaption: line(limits.MAX_CAPTION).default(""),
    leadCredit: line(limits.MAX_CREDIT).default(""),
    /** "" for nothing. */
    correction: line(limits.MAX_CORRECTION).default(""),
  })
  .refine((input) => input.leadImageId === null || !isBlank(input.leadAlt), { error: "missing", path: ["leadAlt"] });
export type ArticleInput = z.output<typeof articleSchema>;

export type Unpublish = { articleId: string };

export const restoreSchema = z.strictObject({ articleId, number: z.coerce.number("malformed").int().min(1), revision });
export type Restore = z.output<typeof restoreSchema>;

// An article as the fields of its form.
import { writeTopics } from "#domain/articles/topics.ts";
import type { Version } from "#domain/articles/version.ts";

export type FormValues = Record<string, string>;

export const valuesOf = (articleId: string, revision: number, version: Version): FormValues => ({
  articleId,
  revision: String(revision),
  title: version.title,
  slug: version.slug,
  dek: version.dek,
  body: version.body,
  topics: writeTopics(version.topics),
  authorId: version.authorId,
  leadImageId: version.leadImageId ?? "",
  leadAlt: version.leadAlt,
  leadCaption: version.leadCaption,
  leadCredit: version.leadCredit,
  correction: version.correction,
});

export const emptyValues = (articleId: string, authorId: string): FormValues => ({
  articleId,
  revision: "0",
  authorId,
});

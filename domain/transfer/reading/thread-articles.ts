// What a file in the format `thread` says of an article itself; beyond title, text and topics only our own exports say more.
import type { ArticleRecord, CorrectionRecord, Lead, PictureRecord, VersionRecord } from "../records.ts";
import { bodyOf, type Fields, fieldsOf, idOf, integerOf, lineOf, listOf, textOf, timeOf } from "./fields.ts";
import type { People } from "./thread-people.ts";

const SOURCE = "thread";

export function articleOf(fields: Fields, line: number, people: People): ArticleRecord {
  const id = idOf(fields.id);
  const slug = lineOf(fields.slug);
  const publishedAt = timeOf(fields.publishedAt);
  const title = lineOf(fields.title);
  return {
    kind: "article",
    line,
    source: SOURCE,
    // Ids and slugs are short and repeat between sites; with the time of publication they do not.
    key: `${id || slug || title}@${publishedAt?.toISOString() ?? ""}`,
    id,
    slug,
    formerSlugs: linesOf(fields.formerSlugs),
    title,
    dek: lineOf(fields.summary),
    credit: lineOf(fields.credit),
    body: textOf(fields.bodyMarkdown) || paragraphsOf(fields.body),
    topics: linesOf(fields.topics),
    author: people.named(fields.author),
    status: fields.status === "draft" || fields.status === "unpublished" ? fields.status : "published",
    createdAt: timeOf(fields.createdAt),
    publishedAt,
    updatedAt: timeOf(fields.updatedAt),
    unpublishedAt: timeOf(fields.unpublishedAt),
    closedAt: timeOf(fields.closedAt),
    lead: leadOf(fields.lead),
    shownVersion: integerOf(fields.shownVersion),
  };
}

/** Null for what is no version: it has no number or no time. */
export function versionOf(fields: Fields, people: People): VersionRecord | null {
  const number = integerOf(fields.number);
  const savedAt = timeOf(fields.savedAt);
  if (number < 1 || !savedAt) return null;
  return {
    kind: "version",
    number,
    title: lineOf(fields.title),
    dek: lineOf(fields.summary),
    body: textOf(fields.bodyMarkdown),
    topics: linesOf(fields.topics),
    lead: leadOf(fields.lead),
    slug: lineOf(fields.slug),
    author: people.named(fields.author),
    savedAt,
    savedBy: people.named(fields.savedBy),
    shownAt: timeOf(fields.shownAt),
    correction: lineOf(fields.correction),
  };
}

/** Null for what is no correction: it has no version, no words or no time. */
export function correctionOf(fields: Fields, people: People): CorrectionRecord | null {
  const version = integerOf(fields.version);
  const text = lineOf(fields.text);
  const at = timeOf(fields.at);
  if (version < 1 || !text || !at) return null;
  const [by, removedBy] = [people.named(fields.by), people.named(fields.removedBy)];
  return { kind: "correction", version, text, at, by, removedAt: timeOf(fields.removedAt), removedBy };
}

/** Null for what is no picture. */
export function pictureOf(fields: Fields): PictureRecord | null {
  const id = idOf(fields.id);
  const [width, height, bytes] = [fields.width, fields.height, fields.bytes].map(integerOf);
  const widths = listOf(fields.widths).map(integerOf);
  if (!id || !width || !height || width < 1 || height < 1 || widths.length === 0) return null;
  return { kind: "picture", id, width, height, widths, bytes: bytes ?? 0, uploadedAt: timeOf(fields.uploadedAt) };
}

function leadOf(value: unknown): Lead {
  const { image, alt, caption, credit } = fieldsOf(value);
  return { image: idOf(image), alt: lineOf(alt), caption: lineOf(caption), credit: lineOf(credit) };
}

const linesOf = (value: unknown) => listOf(value).map(lineOf).filter(Boolean);

const paragraphsOf = (body: unknown) => bodyOf(Array.isArray(body) ? body.map(textOf).join("\n\n") : body);

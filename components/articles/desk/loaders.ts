import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import { listCorrections } from "#domain/articles/corrections/queries.ts";
import type { Correction } from "#domain/articles/corrections/shown.ts";
import * as desk from "#domain/articles/desk/queries.ts";
import { canPublish } from "#domain/articles/policy.ts";
import { previewOf } from "#domain/articles/preview.ts";
import type { Version } from "#domain/articles/version.ts";
import { canSeeMail } from "#domain/mail/policy.ts";
import { listPictures, picturesIn } from "#domain/media/queries.ts";
import { canChangeSite } from "#domain/site/policy.ts";
import { now } from "#lib/clock.ts";
import { newId } from "#lib/ids.ts";
import { type Query, readOne } from "#web/query.ts";
import { requireWho, viewer } from "#web/session.ts";

/** Who works here; everybody else does not find the desk. */
export const loadEditor = cache(() => requireWho(canPublish));

/** Which rooms of the desk to name to this person; it guards none of them. */
export async function loadRooms() {
  const person = await viewer();
  return { withSite: person !== null && canChangeSite(person), withMail: person !== null && canSeeMail(person) };
}

/** Beyond this nobody leafs; it also keeps the offset small. */
const LAST_PAGE = 1_000;

const readPage = (query: Query) => {
  const page = Number(readOne(query, "page") ?? 1);
  return Number.isInteger(page) && page >= 1 && page <= LAST_PAGE ? page : 1;
};

export async function loadDesk(query: Query) {
  await loadEditor();
  const asked = readOne(query, "state");
  const state = desk.STATES.find((one) => one === asked) ?? "all";
  const words = (readOne(query, "q") ?? "").trim().slice(0, 200);
  const page = readPage(query);
  const [list, counts] = await Promise.all([
    desk.listDeskArticles({ state, words, page }),
    desk.countDeskArticles(words),
  ]);
  return { state, words, page, counts, ...list };
}

async function loadChoices(authorId: string) {
  const [signatures, topicNames] = await Promise.all([desk.listSignatures(authorId), desk.listTopicNames()]);
  return { signatures, topicNames };
}

/** An empty form, with the id that its article is going to have. */
export async function loadNewArticle() {
  const editor = await loadEditor();
  const { accountId } = editor;
  return { articleId: newId(), accountId, ...(await loadChoices(accountId)) };
}

/** The article whatever its state. */
export const loadDeskArticle = cache(async (id: string) => {
  await loadEditor();
  return (await desk.findDeskArticle(id)) ?? notFound();
});

export async function loadEditing(id: string) {
  const article = await loadDeskArticle(id);
  const [{ accountId }, choices, revisions, corrections] = await Promise.all([
    loadEditor(),
    loadChoices(article.version.authorId),
    desk.listRevisions(id),
    listCorrections(id),
  ]);
  return { article, revisions, corrections, accountId, ...choices };
}

async function previewPage(article: desk.DeskArticle, version: Version, corrections: Correction[]) {
  const [parts, pictureOf] = await Promise.all([desk.findParts(version), picturesIn(version.body)]);
  const { id, credit } = article;
  return previewOf(version, {
    id,
    credit,
    publishedAt: article.publishedAt ?? now(),
    pictureOf,
    corrections,
    ...parts,
  });
}

/** The newest version, as readers would find it. */
export async function loadPreview(id: string) {
  const [article, told] = await Promise.all([loadDeskArticle(id), listCorrections(id)]);
  const { revision, version } = article;
  const corrections: Correction[] = told.filter(({ removedAt }) => removedAt === null).toReversed();
  if (version.correction) corrections.push({ revision, text: version.correction, at: now() });
  return { article, page: await previewPage(article, version, corrections) };
}

export async function loadRevision(id: string, number: string) {
  const article = await loadDeskArticle(id);
  const revision = /^[1-9]\d{0,5}$/.test(number) ? await desk.findRevision(id, Number(number)) : null;
  if (!revision) notFound();
  return { article, revision, page: await previewPage(article, revision.version, []) };
}

export async function loadPictures(query: Query) {
  await loadEditor();
  const page = readPage(query);
  return { page, ...(await listPictures(page)) };
}

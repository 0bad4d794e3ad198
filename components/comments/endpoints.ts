// What the page's script asks about comments: to post one, to be shown some, and to be shown the next page in place.
import { z } from "zod";
import { type Answered, findAnswered, findGround, getByline, listSingles } from "#domain/comments/live/queries.ts";
import { continueAtPace } from "#domain/comments/pace/commands.ts";
import { ORDERS, readEdge } from "#domain/comments/place.ts";
import { listBranches } from "#domain/comments/queries.ts";
import { continueCommentSchema, postCommentSchema, sure } from "#domain/comments/schema.ts";
import { buildTrees, type CommentRow } from "#domain/comments/thread.ts";
import { submitComment } from "#domain/comments/waiting/commands.ts";
import { findWrittenAbout } from "#domain/comments/written-about/queries.ts";
import { Refusal } from "#lib/errors.ts";
import { get, post } from "#web/endpoint.ts";
import { Reply } from "#web/endpoint-answer.ts";
import { noteTag } from "#web/tags.ts";
import { siteWords } from "#web/words.ts";
import { commentAnchor, commentHref, discussionHref } from "./addresses.ts";
import { askIfUnfinished } from "./asking.ts";
import { itemHtml } from "./markup/comment.ts";
import { topsHtml } from "./markup/thread.ts";
import { AUTHOR_HEADER, isWrittenBy } from "./outbox/written-by.ts";
import { answering, freshSingle, placeOf, singleHtml } from "./single.ts";
import { waitsHref } from "./waiting/addresses.ts";

/** As many as a page shows; who wants more wants a page. */
const MOST_SINGLES = 50;

const id = z.string().regex(/^[0-9a-z]{1,40}$/, "malformed");
const NOBODY: Answered = { parentName: null, parentGone: false };

/** These comments of an article, and what they are shown with. Refuses: not-found. */
async function standing<Comments extends readonly CommentRow[]>(articleId: string, reading: Promise<Comments>) {
  const [ground, t, comments] = await Promise.all([findGround(articleId), siteWords(), reading]);
  if (!ground) throw new Refusal("not-found");
  const writtenAbout = await findWrittenAbout(articleId, ground.shownRevision, comments);
  return { place: placeOf(ground, t, writtenAbout), comments };
}

/** Taken, for scripts of whichever build: those that do not know `waits` find no comment in it and go to the page that tells. */
const waitingAnswer = (id: string, parentId: string) => ({
  ...{ id, href: waitsHref, repeated: false, seq: 0, parentId: parentId || null, html: "" },
  waits: true,
});

const postOne = post("/api/v1/comments", {
  // Only who says that he can be asked (with "" the first time) is asked whether his text ends too soon.
  schema: postCommentSchema.extend({ sure: sure.optional() }),
  countsWrites: true,
  run: async (viewer, { sure, ...input }, now, { session, request, writes }) => {
    if (!isWrittenBy(request.headers[AUTHOR_HEADER], viewer.handle)) throw new Refusal("signed-out", "author");
    if (sure !== undefined) await askIfUnfinished(input.body, sure);
    const { articleId, parentId, subject } = input;
    // Whom it answers is asked while it is written: its author waits for neither.
    const [{ posted, waits }, answered, authorHandle, t] = await Promise.all([
      submitComment(viewer, input, now, writes),
      parentId ? findAnswered(articleId, parentId) : NOBODY,
      getByline(articleId),
      siteWords(),
    ]);
    if (!posted) return new Reply(201, waitingAnswer(waits.id, parentId));
    const { slug, commentId, repeated, seq } = posted;
    // What was posted by an earlier request may have been edited since; what is about an older version says so.
    const isOlder = posted.articleRevision < (posted.shownRevision ?? 0);
    const {
      place,
      comments: [single],
    } =
      repeated || isOlder || !session
        ? await standing(articleId, listSingles(articleId, [commentId]))
        : {
            place: placeOf({ slug, authorHandle, closedAt: null }, t),
            comments: [freshSingle(posted, subject, session.account, answered)],
          };
    const html = single ? singleHtml(single, place) : "";
    const href = `${commentHref(slug, commentId)}#${commentAnchor(commentId)}`;
    // An earlier request of the same form has put the words behind the comment itself.
    const continued = commentId === parentId ? { continued: true } : {};
    return new Reply(repeated ? 200 : 201, {
      id: commentId,
      href,
      repeated,
      seq,
      parentId: posted.parentId,
      html,
      ...continued,
    });
  },
});

/** Goes on in one's own comment: the answer is that comment as it stands then. */
const continueOne = post("/api/v1/continuations", {
  schema: continueCommentSchema.extend({ sure: sure.optional() }),
  countsWrites: true,
  run: async (viewer, { sure, ...input }, now, { request, writes }) => {
    if (!isWrittenBy(request.headers[AUTHOR_HEADER], viewer.handle)) throw new Refusal("signed-out", "author");
    if (sure !== undefined) await askIfUnfinished(input.body, sure);
    const { slug, commentId, repeated, seq } = await continueAtPace(viewer, input, now, writes);
    const { place, comments } = await standing(input.articleId, listSingles(input.articleId, [commentId]));
    const [single] = comments;
    const html = single ? singleHtml(single, place) : "";
    const href = `${commentHref(slug, commentId)}#${commentAnchor(commentId)}`;
    const continued = commentId === input.commentId;
    return new Reply(repeated ? 200 : 201, {
      id: commentId,
      href,
      repeated,
      seq,
      parentId: single?.parentId ?? null,
      html,
      continued,
    });
  },
});

const some = get("/api/v1/comments", {
  for: "everyone",
  schema: z.strictObject({
    article: id,
    ids: z
      .string()
      .transform((text) => text.split(","))
      .pipe(z.array(id).min(1).max(MOST_SINGLES)),
  }),
  run: async (_viewer, { article, ids }) => {
    const { place, comments: singles } = await standing(article, listSingles(article, ids));
    const comments = singles.map((one) => ({ id: one.id, parentId: one.parentId, html: singleHtml(one, place) }));
    return { comments };
  },
});

/** The page that an address of the discussion shows, or, with `parent`, the next replies to one comment. */
const branches = get("/api/v1/branches", {
  for: "everyone",
  schema: z
    .strictObject({
      article: id,
      order: z.enum(ORDERS).default("oldest"),
      after: z.string().max(3_000).optional(),
      parent: id.optional(),
    })
    .refine(({ order, after }) => !after || readEdge(order, after), { error: "malformed", path: ["after"] }),
  run: async (_viewer, { article, order, after, parent = null }) => {
    noteTag(`article:${article}`);
    const cursor = after ? { after } : null;
    const reading = listBranches({ articleId: article, parentId: parent, order, cursor });
    const [page, { place }, answered] = await Promise.all([
      reading,
      standing(
        article,
        reading.then(({ rows }) => rows),
      ),
      parent ? findAnswered(article, parent) : NOBODY,
    ]);
    const { slug, t } = place;
    const trees = buildTrees(page.rows);
    const next = page.next === null ? null : { after: page.next };
    if (parent === null)
      return { html: topsHtml(trees, place).text, next: next && discussionHref(slug, { order, cursor: next }) };
    const items = trees.map((reply, index) => {
      const position = { position: index + 1, count: trees.length };
      return itemHtml(reply, place, { ...answering(parent, answered, t), position }).text;
    });
    return { html: items.join(""), next: next && `${commentHref(slug, parent)}?after=${next.after}` };
  },
});

export const commentEndpoints = [postOne, continueOne, some, branches];

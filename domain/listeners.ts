// What follows from what: every event and the jobs that it starts, on one page. The compiler asks for a line per event that is not named
// in events.ts as one from which nothing follows.
import { now } from "#lib/clock.ts";
import { forgetTraces } from "./accounts/closing/jobs.ts";
import { eraseWithdrawnOf, withdrawAllOf } from "./comments/withdrawal/jobs.ts";
import type { CommentEvent } from "./events.ts";
import type { Listeners, RunListener } from "./outbox/deliver.ts";
import { indexArticle, indexComments, indexWholeArticle } from "./search/jobs.ts";
import { takeBackAllOf } from "./votes/jobs.ts";

const index: RunListener<CommentEvent> = {
  hearAll: (events) =>
    indexComments(
      events[0]?.articleId ?? "",
      events.flatMap(({ payload }) =>
        "joinedId" in payload ? [payload.commentId, payload.joinedId] : payload.commentId,
      ),
    ),
};

export const listeners: Listeners = {
  "comment.posted": index,
  "comment.edited": index,
  "comment.continued": index,
  "comment.withdrawn": index,
  "comment.restored": index,
  "comment.joined": index,

  "article.revised": [({ articleId }) => indexArticle(articleId)],
  "article.published": [({ articleId }, signal) => indexWholeArticle(articleId, signal)],
  "article.unpublished": [({ articleId }, signal) => indexWholeArticle(articleId, signal)],
  "article.imported": [({ articleId }, signal) => indexWholeArticle(articleId, signal)],

  "account.deleted": [
    ({ payload }, signal) => forgetTraces(payload, signal),
    async ({ payload }, signal) => {
      if (!payload.withComments) return;
      await takeBackAllOf(payload.accountId, now(), signal);
      await withdrawAllOf(payload.accountId, now(), signal);
    },
    ({ payload }, signal) => eraseWithdrawnOf(payload.accountId, signal),
  ],
};

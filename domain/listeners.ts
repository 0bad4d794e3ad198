// What follows from what: every event and the jobs that it starts, on one page. The compiler asks for a line per event.
import type { CommentEvent } from "./events.ts";
import type { Listeners } from "./outbox/deliver.ts";
import { indexArticle, indexComment, indexWholeArticle } from "./search/jobs.ts";

const index = ({ articleId, payload }: CommentEvent) => indexComment(articleId, payload.commentId);

export const listeners: Listeners = {
  "comment.posted": [index],
  "comment.edited": [index],
  "comment.withdrawn": [index],

  "article.drafted": [],
  "article.revised": [({ articleId }) => indexArticle(articleId)],
  "article.published": [({ articleId }, signal) => indexWholeArticle(articleId, signal)],
  "article.unpublished": [({ articleId }, signal) => indexWholeArticle(articleId, signal)],
  "article.imported": [({ articleId }, signal) => indexWholeArticle(articleId, signal)],

  "account.registered": [],
  "account.invited": [],
  "account.role-changed": [],
  "account.suspended": [],
  "account.reinstated": [],
  "account.deleted": [],
  "account.profile-changed": [],
  "account.password-changed": [],
  "session.started": [],
  "session.ended": [],
  "picture.stored": [],
  "picture.removed": [],
  "site.changed": [],
};

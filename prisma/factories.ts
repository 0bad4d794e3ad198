// Rows for tests, seeds and the browser's journeys: each made whole by default, with what a test cares about given.

import { handleKey } from "#domain/accounts/handle.ts";
import { mintViewer, type Viewer } from "#domain/accounts/viewer.ts";
import { postComment } from "#domain/comments/commands.ts";
import { db } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import type { Account, Article } from "./client/client.ts";
import type { Role } from "./client/enums.ts";

let made = 0;

/** A person who can be told from all others, whose address is proved. Without a password: tests that log in set one. */
export async function makeAccount(given: Partial<Account> & { role?: Role } = {}): Promise<Account> {
  made += 1;
  const handle = given.handle ?? `reader-${made}`;
  const email = `${handle}@example.org`;
  return db().account.create({
    data: { id: newId(), handle, email, emailConfirmedAt: new Date(0), ...given, handleKey: handleKey(handle) },
  });
}

export const viewerOf = (account: Account): Viewer => mintViewer(account);

/** A published article with an open discussion. */
export async function makeArticle(
  given: Partial<Omit<Article, "authorId">> & { author?: Account } = {},
): Promise<Article> {
  made += 1;
  const { author = await makeAccount({ role: "editor" }), ...rest } = given;
  const id = newId();
  return db().article.create({
    data: {
      id,
      slug: `article-${made}`,
      title: `Article ${made}`,
      body: "The words.",
      bodyHtml: "<p>The words.</p>",
      bodyText: "The words.",
      bodyRenderer: 1,
      readingMinutes: 1,
      publishedAt: new Date("2026-05-01T08:00:00Z"),
      ...rest,
      authorId: author.id,
      thread: { create: {} },
    },
  });
}

type Given = { by?: Account; parentId?: string; subject?: string; body?: string; at?: Date };

/** A comment, posted through the front door; gives its id. */
export async function makeComment(article: { id: string }, given: Given = {}): Promise<string> {
  made += 1;
  const { by = await makeAccount(), parentId = "", subject = "", body = `Comment ${made}`, at = new Date() } = given;
  const input = { articleId: article.id, parentId, subject, body, formKey: "" };
  return (await postComment(viewerOf(by), input, at)).commentId;
}

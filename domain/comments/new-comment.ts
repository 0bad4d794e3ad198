// A comment as it is about to be written: its words rendered, and the marks by which a request that comes again is known.
import { MINUTE } from "#lib/clock.ts";
import { newId, sha256 } from "#lib/ids.ts";
import type { NewComment } from "./posting.ts";
import { renderWords } from "./render.ts";
import type { PostComment } from "./schema.ts";

/** Without a key from the form, the same words by the same author in the same place within this time are the same comment. */
export const SAME_TEXT_WINDOW = 10 * MINUTE;

const hashOf = (subject: string, body: string) => sha256(`${subject}\n${body}`);

/** Refuses: missing (nothing that a reader would see), malformed (unreadable Markdown). */
export function newComment(authorId: string, input: PostComment, now: Date): NewComment {
  const { articleId, subject, body } = input;
  return {
    ...{ articleId, id: newId(), parentId: input.parentId || null, authorId, subject, body },
    ...renderWords(body),
    formKey: input.formKey || null,
    kept: input.kept ?? null,
    about: input.about ?? null,
    textHash: hashOf(subject, body),
    createdAt: now,
    sameSince: new Date(now.getTime() - SAME_TEXT_WINDOW),
  };
}

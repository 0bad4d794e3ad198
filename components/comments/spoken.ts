import type { CommentNode } from "#domain/comments/thread.ts";

export type Spoken = {
  id: string;
  subject: string;
  bodyText: string;
  authorName: string | null;
  createdAt: Date;
  readable: boolean;
  replies: Spoken[];
};

/** A comment as machines are told of it (JSON-LD). */
export function spoken({ id, subject, bodyText, authorName, createdAt, tombstone, replies }: CommentNode): Spoken {
  return { id, subject, bodyText, authorName, createdAt, readable: tombstone === null, replies: replies.map(spoken) };
}

// What an author puts behind the first text of his comment: each text for itself, with its time, one after the other. Pure.
import { asMarkdown } from "#lib/markdown/as-markdown.ts";

/** Behind what one has not finished saying, and behind what others have answered. */
export type AdditionKind = "continued" | "added";

export type Addition = {
  kind: AdditionKind;
  /** ISO 8601 in UTC, since it is kept as JSON. */
  at: string;
  /** Markdown as written. */
  body: string;
  html: string;
  /** Of the form that sent it: the same sent again is the same. */
  formKey?: string;
};

/** Between the texts where they stand as one: a paragraph ends. */
export const SEAM = "\n\n";

/** More pieces than one thought has; the next is a comment of its own. */
export const MAX_ADDITIONS = 20;

type Texts = { body: string; additions: readonly Pick<Addition, "body">[] };

export const textsOf = ({ body, additions }: Texts): string[] => [body, ...additions.map((one) => one.body)];

/** All that its author wrote, as one text: what he edits, and what a history tells. */
export const wholeOf = (comment: Texts): string => textsOf(comment).join(SEAM);

/** As the database holds them; its check says that it is a list, and only our commands write into it. */
export const readAdditions = (kept: unknown): Addition[] => kept as Addition[];

/** Every text as HTML, for whoever must know what stands in it. */
export const htmlsOf = ({
  bodyHtml,
  additions,
}: {
  bodyHtml: string;
  additions: readonly Pick<Addition, "html">[];
}) => [bodyHtml, ...additions.map(({ html }) => html)];

type Times = { createdAt: Date; editedAt: Date | null; additions: readonly Pick<Addition, "at">[] };

/** When the text was last put as it stands. */
export function lastWrittenAt({ createdAt, editedAt, additions }: Times): Date {
  const times = [createdAt, ...(editedAt ? [editedAt] : []), ...additions.map(({ at }) => new Date(at))];
  return new Date(Math.max(...times.map((time) => time.getTime())));
}

/** A text as it stands behind a comment. The form is that of an answer: what stands in its subject is not lost, and is no second heading. */
export const additionBody = ({ subject, body }: { subject: string; body: string }) =>
  subject ? `**${asMarkdown(subject)}**${SEAM}${body}` : body;

/** When its author last had something to say: a word put right does not count. */
export const lastSaidAt = (comment: Omit<Times, "editedAt">): Date => lastWrittenAt({ ...comment, editedAt: null });

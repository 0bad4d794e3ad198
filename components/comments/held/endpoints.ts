// Keeps the words of a form that could not be sent as it was meant: from a page that was open while the site was renewed.
import { holdComment } from "#domain/comments/held/commands.ts";
import { type PostComment, postCommentSchema } from "#domain/comments/schema.ts";
import { HOLD_COMMENT } from "#domain/limits/limits.ts";
import { parseInput } from "#lib/input.ts";
import { post } from "#web/endpoint.ts";
import { Reply } from "#web/endpoint-answer.ts";
import { holderIn } from "#web/holder-cookie.ts";
import type { Kept } from "#web/old-forms/answer.ts";
import { sessionBehind } from "#web/viewer.ts";
import { articleHref, commentHref } from "../addresses.ts";

/** Where its sender finds the text in the box again, and why it is there. */
const placeOf = (slug: string, parentId: string, id: string) =>
  parentId
    ? `${commentHref(slug, parentId)}?reply=1&held=${id}&renewed=1#reply`
    : `${articleHref(slug)}?held=${id}&renewed=1#write`;

async function hold(
  input: PostComment,
  accountId: string | null,
  cookies: string | undefined,
  now: Date,
): Promise<Kept> {
  const { hash, setCookie } = holderIn(cookies);
  const { slug, id } = await holdComment({ hash, accountId }, input, now);
  return { href: placeOf(slug, input.parentId, id), setCookie };
}

/** What the form of an earlier build may bring besides is not looked at. */
const FIELDS = ["articleId", "parentId", "subject", "body", "formKey"] as const;

/** Keeps what a form holds that is one for a comment; null for every other. Refuses as posting would: too-long, not-found. */
export async function holdOldForm(fields: Record<string, unknown>, cookies: string | undefined, now: Date) {
  if (fields.articleId === undefined || fields.body === undefined || fields.commentId !== undefined) return null;
  const known = FIELDS.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]);
  const input = parseInput(postCommentSchema, Object.fromEntries(known));
  const session = await sessionBehind(cookies, now);
  return hold(input, session?.account.id ?? null, cookies, now);
}

const keep = post("/api/v1/held-comments", {
  for: "guests",
  schema: postCommentSchema,
  limit: HOLD_COMMENT,
  run: async (viewer, input, now, { request }) => {
    const { href, setCookie } = await hold(input, viewer?.accountId ?? null, request.headers.cookie, now);
    // Who is not signed in is led through login, as by the form itself.
    const next = viewer ? href : `/login?for=comment&next=${encodeURIComponent(href.replace("&renewed=1", ""))}`;
    return new Reply(201, { href: next }, setCookie ? { "Set-Cookie": setCookie } : {});
  },
});

export const heldEndpoints = [keep];

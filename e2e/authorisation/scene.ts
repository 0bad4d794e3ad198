// Who walks, and what there is to be seen and done: planted by the product's own commands past the site. Words that must not be seen
// everywhere hold a canary. Import it once the environment names the database.
import { createHash } from "node:crypto";
import { encode } from "next-auth/jwt";
import sharp from "sharp";
import { fieldsOf } from "#components/site/form-values.ts";
import { startSession } from "#domain/accounts/sessions/commands.ts";
import type { Viewer } from "#domain/accounts/viewer.ts";
import { publishArticle, reviseArticle, unpublishArticle } from "#domain/articles/commands.ts";
import { articleSchema } from "#domain/articles/schema.ts";
import { withdrawComment } from "#domain/comments/commands.ts";
import { discardDraft, saveDraft } from "#domain/comments/drafts/commands.ts";
import { readSite } from "#domain/site/queries.ts";
import { db } from "#lib/db.ts";
import { env, parseEnv } from "#lib/env.ts";
import { newId } from "#lib/ids.ts";
import { keepMessage, listMessages } from "#lib/mailer/folder.ts";
import { hashPassword } from "#lib/password.ts";
import { seal } from "#lib/seal.ts";
import type { Account } from "#prisma/client/client.ts";
import { makeAccount, makeComment, viewerOf } from "#prisma/factories.ts";
import { authSecret, sessionCookie } from "#web/session-cookie.ts";
import { ROLES, type Role } from "./roles.ts";

export type People = Record<Exclude<Role, "nobody">, Account>;
export type Things = Record<string, string>;

const IS = {
  ...{ suspendedEditor: "editor", suspended: "reader", author: "reader", unconfirmed: "reader", lateAdmin: "admin" },
} as Record<string, Account["role"]>;
export const NEVER = ["canary-withdrawn", "canary-hidden", "canary-beneath", "canary-held", "$argon2id$"];
const LONG_AGO = new Date("2026-01-01T00:00:00Z");

export async function makePeople(): Promise<People> {
  // What this process has read of the environment may be another site's, of the journeys before.
  Object.assign(env(), parseEnv(process.env));
  const passwordHash = await hashPassword("four quiet herons at dusk");
  const made = ROLES.filter((role) => role !== "nobody").map(async (role) => {
    const account = await makeAccount({
      handle: `walker-${role}`,
      email: `mail-of-${role}@example.org`.toLowerCase(),
      role: IS[role] ?? (role as Account["role"]),
      suspendedAt: role.startsWith("suspended") ? LONG_AGO : null,
      createdAt: LONG_AGO,
      emailConfirmedAt: role === "unconfirmed" ? null : LONG_AGO,
      // The staff of today has a week for setting up a second step.
      roleSince: role === "lateAdmin" ? LONG_AGO : new Date(),
      passwordHash,
    });
    return [role, account] as const;
  });
  return Object.fromEntries(await Promise.all(made)) as People;
}

/** The Cookie header of a browser in which this person has just logged in, or did so `at` that time; none for nobody. */
export async function cookieOf(people: People, role: Role, at = new Date()): Promise<Record<string, string>> {
  if (role === "nobody") return {};
  const sid = await startSession(people[role].id, "walk", at);
  const token = await encode({ token: { sid }, secret: authSecret(), salt: sessionCookie() });
  return { cookie: `${sessionCookie()}=${token}` };
}

/** Under an address that holds no canary, since pages say their own. */
async function makeArticle(editor: Viewer, title: string, publish: boolean): Promise<{ id: string; slug: string }> {
  const [articleId, slug] = [newId(), `planted-${newId()}`];
  const input = articleSchema.parse({ articleId, revision: "0", title, slug, body: `Planted words of ${title}.` });
  await (publish ? publishArticle : reviseArticle)(editor, input, new Date());
  return { id: articleId, slug };
}

const draftOf = async (author: Viewer, articleId: string, body: string) => {
  const formKey = newId().padEnd(8, "x");
  const typed = { articleId, parentId: "", editing: "", formKey, deviceId: "walking-device", subject: "", body };
  await saveDraft(author, { ...typed, typedAt: Date.now() }, "walk", new Date());
  return (await db().draft.findFirstOrThrow({ where: { formKey }, select: { id: true } })).id;
};

/** Everything that a call may be about, new. */
export async function plant(people: People): Promise<Things> {
  const [editor, author] = [viewerOf(people.editor), viewerOf(people.author)];
  const now = new Date();
  // Of what was planted before, what there can be only so many of.
  await db().draft.deleteMany({ where: { accountId: author.accountId } });
  const article = await makeArticle(editor, `Planted ${newId()}`, true);
  const corrected = {
    articleId: article.id,
    revision: "1",
    slug: article.slug,
    title: "Planted anew",
    body: "Other words.",
    correction: "It was wrong.",
  };
  await publishArticle(editor, articleSchema.parse(corrected), now);
  const by = people.author;
  const comment = await makeComment(article, { by, body: "Planted words of the author." });
  const upper = await makeComment(article, { by, body: "Planted words that break off in the" });
  const lower = await makeComment(article, { by, parentId: upper, body: "middle, and go on here." });
  const withdrawn = await makeComment(article, { by, body: "canary-withdrawn" });
  await withdrawComment(author, { articleId: article.id, commentId: withdrawn }, now);
  const hidden = await makeComment(article, { by, body: "canary-hidden" });
  const where = { articleId_id: { articleId: article.id, id: hidden } };
  await db().comment.update({ where, data: { hiddenAt: now, hiddenById: people.moderator.id } });
  // Nobody has more than some hundred; the walk comes by more often.
  await db().draft.deleteMany({ where: { accountId: by.id } });
  const [draft, discarded] = [
    await draftOf(author, article.id, "canary-typed"),
    await draftOf(author, article.id, "canary-typed, and thrown away"),
  ];
  await discardDraft(author, discarded, now);
  const picture = newId();
  const sizes = { width: 10, height: 10, widths: [10], bytes: 1, uploadedById: people.editor.id, uploadedAt: LONG_AGO };
  await db().upload.create({ data: { id: picture, ...sizes } });
  const session = createHash("sha256")
    .update(await startSession(people.author.id, "another", now))
    .digest("hex");
  const { slug, id } = article;
  const said = { comment, upper, lower, withdrawn, hidden, draft, discarded };
  return {
    article: id,
    slug,
    ...said,
    picture,
    session,
    ...(await plantKeys(people)),
    ...(await plantWaiting(people, id)),
  };
}

/** What the author logs in with besides his password, the address that he wants to have, his picture; nobody else has any of it. */
async function plantKeys(people: People): Promise<Things> {
  const [accountId, passkey] = [people.author.id, `canary-passkey-${newId()}`];
  const everybody = Object.values(people).map(({ id }) => id);
  await db().account.updateMany({ where: { id: { in: everybody } }, data: { newEmail: null, portraitId: null } });
  await db().account.update({
    where: { id: accountId },
    data: { newEmail: "new-mail-of-author@example.org", portraitId: newId() },
  });
  await db().mute.deleteMany();
  await db().mute.create({ data: { accountId, mutedId: people.editor.id } });
  const app = { accountId, sealed: seal(Buffer.alloc(20, 7), accountId) };
  await db().authenticator.upsert({ where: { accountId }, create: app, update: app });
  await db().passkey.deleteMany({ where: { accountId } });
  const key = { id: passkey, accountId, name: "canary-passkey", publicKey: Buffer.from("none"), transports: [] };
  await db().passkey.create({ data: key });
  const subject = newId();
  await db().linkedIdentity.deleteMany({ where: { accountId } });
  await db().linkedIdentity.create({ data: { provider: "oidc", subject, accountId, label: "canary-identity" } });
  return { passkey, subject };
}

/** A comment that waits for its writer's address, and a letter that could not be sent. */
async function plantWaiting(people: People, articleId: string): Promise<Things> {
  const [waiting, mail, now] = [newId(), newId(), new Date()];
  await db().waitingComment.deleteMany({ where: { accountId: people.unconfirmed.id } });
  await db().waitingComment.create({
    data: {
      ...{
        articleId,
        id: waiting,
        accountId: people.unconfirmed.id,
        parentId: "",
        subject: "",
        body: "canary-waiting",
      },
      ...{ formKey: waiting, articleRevision: 1, createdAt: now },
    },
  });
  await db().mail.deleteMany({ where: { failedAt: { not: null } } });
  await db().mail.create({
    data: {
      ...{ id: mail, kind: "password-changed", recipient: people.reader.email, recipientHash: "0".repeat(16) },
      ...{ about: { at: now.toISOString() }, accountId: people.reader.id },
      ...{ createdAt: now, retryAt: now, failedAt: now, attempts: 9, error: "tries" },
    },
  });
  return { waiting, mail };
}

/** What nobody may see, or the desk alone. */
export async function plantSecrets(people: People, { article = "" }: Things): Promise<Things> {
  const editor = viewerOf(people.editor);
  const draft = await makeArticle(editor, "Planted canary-draft", false);
  const unpublished = await makeArticle(editor, "Planted canary-unpublished", true);
  const beneath = await makeComment(unpublished, { by: people.author, body: "canary-beneath" });
  await unpublishArticle(editor, { articleId: unpublished.id }, new Date());
  const held = newId();
  const row = {
    articleId: article,
    id: held,
    holderHash: "0".repeat(64),
    subject: "",
    body: "canary-held",
    formKey: held,
  };
  await db().heldComment.create({ data: row });
  const sentAt = new Date();
  await keepMessage(
    "planted",
    Buffer.from("To: nobody@example.org\r\nSubject: canary-letter\r\n\r\nWords.\r\n"),
    sentAt,
  );
  const [letter = ""] = (await listMessages()).filter((name) => name.includes("planted"));
  const slugs = { draftSlug: draft.slug, unpublishedSlug: unpublished.slug };
  const ids = { draftArticle: draft.id, unpublishedArticle: unpublished.id, beneath, held, letter };
  return { ...slugs, ...ids, authorHandle: people.author.handle };
}

export const aPicture = () =>
  sharp({ create: { width: 400, height: 300, channels: 3, background: "#2060a0" } })
    .png()
    .toBuffer();

export const settingsForm = async () => ({ ...fieldsOf(await readSite()), name: `Walk ${newId()}` });

/** All that calls change, as one text. What the worker derives from it by and by (the search, links of letters) is not in it. */
export async function state(): Promise<string> {
  const tables = [
    "EventStream",
    "HeldComment",
    "Draft",
    "Visit",
    "Vote",
    "Upload",
    "Account",
    "WaitingComment",
    "Authenticator",
    "Passkey",
    "PasskeyChallenge",
    "RecoveryCode",
    "PendingLogin",
    "Mute",
    "LinkedIdentity",
  ];
  const rows = await Promise.all([
    ...tables.map((table) =>
      db().$queryRawUnsafe(
        `SELECT md5(coalesce(string_agg(t::text, '|' ORDER BY t::text), '')) AS sum FROM "${table}" t`,
      ),
    ),
    // The worker notes there what it has made.
    db().setting.findMany({ where: { key: { in: ["site", "uploads"] } }, orderBy: { key: "asc" } }),
    db().$queryRaw`SELECT count(*)::int AS n, count("endedAt")::int AS ended FROM "Session"`,
  ]);
  return JSON.stringify(rows);
}

import { beforeEach, describe, expect, test } from "vitest";
import { DAY, HOUR, MINUTE, SECOND } from "#lib/clock.ts";
import { db } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { makeAccount, makeArticle, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { continueAtPace, postAtPace } from "./commands.ts";

beforeEach(freshDatabase);
beforeEach(() => void Object.assign(env(), { LIMITS: {} }));

const now = new Date("2026-05-02T10:00:00Z");
const later = (ms: number) => new Date(now.getTime() + ms);
const LONG = "One sentence that is long enough for nobody to write the very same by chance, not even here.";

let sent = 0;
const form = (articleId: string, given: Partial<Parameters<typeof postAtPace>[1]> = {}) => {
  sent += 1;
  return { articleId, parentId: "", subject: "", body: `Words ${sent}.`, formKey: `form-key-${sent}`, ...given };
};
const newcomer = async () => viewerOf(await makeAccount({ createdAt: now }));
const known = async () => viewerOf(await makeAccount({ createdAt: later(-2 * DAY) }));
const refused = (field: string) => expect.objectContaining({ code: "too-many", field });

describe("a newcomer", () => {
  test("says twenty things in one go, and then one in thirty seconds", async () => {
    const [one, two, me] = [await makeArticle(), await makeArticle(), await newcomer()];
    for (let n = 0; n < 20; n++) await postAtPace(me, form(n % 2 ? one.id : two.id), now);
    const more = form(one.id);
    await expect(postAtPace(me, more, now)).rejects.toEqual(refused("pace"));
    await expect(postAtPace(me, more, later(599 * SECOND))).rejects.toMatchObject({ detail: { seconds: 1 } });
    await postAtPace(me, more, later(600 * SECOND));
    expect(await db().comment.count()).toBe(21);
  });

  test("says twenty things an hour in one discussion, and forty in the first day", async () => {
    const [one, two, me] = [await makeArticle(), await makeArticle(), await newcomer()];
    const at = (n: number) => later(n * 31 * SECOND);
    for (let n = 0; n < 20; n++) await postAtPace(me, form(one.id), at(n));
    await expect(postAtPace(me, form(one.id), at(20))).rejects.toEqual(refused("pace"));
    for (let n = 20; n < 40; n++) await postAtPace(me, form(two.id), at(n));
    const tomorrow = form(two.id);
    await expect(postAtPace(me, tomorrow, later(2 * HOUR))).rejects.toMatchObject({
      field: "day",
      detail: { hours: 22 },
    });
    await postAtPace(me, tomorrow, later(DAY));
  });

  test("a hundred at once are no more than twenty", async () => {
    const [article, me] = [await makeArticle(), await newcomer()];
    const tried = Array.from({ length: 100 }, () => postAtPace(me, form(article.id), now));
    const done = (await Promise.allSettled(tried)).filter(({ status }) => status === "fulfilled");
    expect([done.length, await db().comment.count()]).toEqual([20, 20]);
  });
});

test("others say twelve things a minute and sixty an hour; who looks after the site, or is known to the operator, says what it takes", async () => {
  const [article, me] = [await makeArticle(), await known()];
  for (let n = 0; n < 60; n++) await postAtPace(me, form(article.id), later(Math.floor(n / 12) * MINUTE));
  await expect(postAtPace(me, form(article.id), later(4 * MINUTE))).rejects.toEqual(refused("pace"));
  await expect(postAtPace(me, form(article.id), later(HOUR - SECOND))).rejects.toMatchObject({
    detail: { seconds: 1 },
  });
  await postAtPace(me, form(article.id), later(HOUR));
  for (const free of [{ role: "moderator" as const }, { createdAt: now, vouchedAt: now }]) {
    const known = viewerOf(await makeAccount(free));
    for (let n = 0; n < 70; n++) await postAtPace(known, form(article.id), now);
  }
});

test("what arrived is told, however quick; what is sent again or refused is not counted", async () => {
  const [article, me] = [await makeArticle(), await newcomer()];
  const first = form(article.id);
  const { commentId } = await postAtPace(me, first, now);
  for (let n = 0; n < 19; n++) {
    await expect(postAtPace(me, form("no-article"), now)).rejects.toMatchObject({ code: "not-found" });
    await postAtPace(me, form(article.id), now);
    expect(await postAtPace(me, first, now)).toMatchObject({ commentId, repeated: true });
  }
  await expect(postAtPace(me, form(article.id), now)).rejects.toEqual(refused("pace"));
  expect(await postAtPace(me, first, now)).toMatchObject({ commentId, repeated: true });
});

test("going on in one's comment keeps to the pace too", async () => {
  const [article, me] = [await makeArticle(), await newcomer()];
  const { commentId } = await postAtPace(me, form(article.id), now);
  for (let n = 0; n < 18; n++) await postAtPace(me, form(article.id), now);
  const more = () => {
    const { parentId: _, ...words } = form(article.id);
    return { ...words, commentId };
  };
  const last = more();
  await continueAtPace(me, last, now);
  await expect(continueAtPace(me, more(), now)).rejects.toEqual(refused("pace"));
  expect(await continueAtPace(me, last, now)).toMatchObject({ commentId, repeated: true });
});

describe("the same words", () => {
  test("again in the same place within five minutes are the first comment", async () => {
    const [article, me] = [await makeArticle(), await known()];
    const { commentId } = await postAtPace(me, form(article.id, { body: "Well said." }), now);
    const again = () => form(article.id, { body: " WELL  said. " });
    expect(await postAtPace(me, again(), later(299 * SECOND))).toMatchObject({ commentId, repeated: true });
    expect(await postAtPace(me, again(), later(301 * SECOND))).toMatchObject({ repeated: false });
  });

  test("are said to several when they are short; long ones are the first comment wherever they stand", async () => {
    const [article, me] = [await makeArticle(), await known()];
    const parent = await postAtPace(me, form(article.id), now);
    await postAtPace(me, form(article.id, { body: "Thank you!" }), now);
    const reply = (body: string) => postAtPace(me, form(article.id, { body, parentId: parent.commentId }), now);
    expect(await reply("Thank you!")).toMatchObject({ repeated: false });
    const { commentId } = await postAtPace(me, form(article.id, { body: LONG }), now);
    expect(await reply(LONG)).toMatchObject({ commentId, repeated: true });
  });

  test("from a third account within ten minutes are refused, and only when they are long", async () => {
    const article = await makeArticle();
    const say = async (body: string, at: Date) => postAtPace(await known(), form(article.id, { body }), at);
    for (let n = 0; n < 4; n++) await say("Congratulations!", now);
    await say(LONG, now);
    await say(LONG, now);
    await expect(say(LONG, later(9 * MINUTE))).rejects.toEqual(refused("echo"));
    await say(LONG, later(10 * MINUTE));
  });
});

import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeEach, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { findProfile } from "../profile/queries.ts";
import { putPortrait, removePortrait } from "./commands.ts";

const FOLDER = mkdtempSync(path.join(tmpdir(), "afterword-portraits-"));
Object.assign(env(), { DATA_DIR: FOLDER });
afterAll(() => rmSync(FOLDER, { recursive: true }));
beforeEach(freshDatabase);

const now = new Date("2026-06-30T12:00:00Z");
const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: "#2060a0" } })
    .png()
    .toBuffer();
const kept = () => (existsSync(path.join(FOLDER, "media")) ? readdirSync(path.join(FOLDER, "media")) : []);

test("a picture is cut square, takes the place of the one before, and goes with all its files", async () => {
  const ada = viewerOf(await makeAccount({ handle: "ada" }));
  await putPortrait(ada, await drawn(900, 300), now);
  const first = (await findProfile("ada"))?.portraitId ?? "";
  expect(kept()).toEqual([first]);
  const folder = path.join(FOLDER, "media", first);
  for (const side of [128, 256]) {
    const { width, height } = await sharp(path.join(folder, `${side}.webp`)).metadata();
    expect([width, height]).toEqual([side, side]);
  }
  await putPortrait(ada, await drawn(20, 20), now);
  const second = (await findProfile("ada"))?.portraitId ?? "";
  expect(kept()).toEqual([second]);
  await removePortrait(ada, now);
  await removePortrait(ada, now);
  expect(kept()).toEqual([]);
  expect((await findProfile("ada"))?.portraitId).toBeNull();
  expect(await db().event.count({ where: { type: "account.profile-changed" } })).toBe(3);
});

test("what is no picture, and whoever may not write, leaves nothing behind", async () => {
  const account = await makeAccount();
  const put = (who: typeof account, bytes: Buffer) => putPortrait(viewerOf(who), bytes, now);
  await expect(put(account, Buffer.from("<svg/>"))).rejects.toMatchObject({ code: "not-an-image", field: "picture" });
  await expect(put(account, Buffer.alloc(0))).rejects.toMatchObject({ code: "missing", field: "picture" });
  await expect(put({ ...account, suspendedAt: now }, await drawn(20, 20))).rejects.toMatchObject({
    code: "not-allowed",
  });
  await expect(put({ ...account, id: "nobody" }, await drawn(20, 20))).rejects.toMatchObject({ code: "signed-out" });
  expect(kept()).toEqual([]);
});

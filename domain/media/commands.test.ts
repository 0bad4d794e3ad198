import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import sharp from "sharp";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import { db } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { readStored } from "#lib/storage.ts";
import { makeAccount, makeArticle, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { MEDIA_AREA } from "./addresses.ts";
import { removePicture, storePicture, uploadPicture } from "./commands.ts";

const FOLDER = mkdtempSync(path.join(tmpdir(), "afterword-media-"));
Object.assign(env(), { DATA_DIR: FOLDER });
const NOW = new Date("2026-05-01T12:00:00Z");

beforeEach(async () => {
  await freshDatabase();
  for (const name of readdirSync(FOLDER)) rmSync(path.join(FOLDER, name), { recursive: true });
});
afterAll(() => rmSync(FOLDER, { recursive: true }));

const drawn = (width = 900, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: "#2060a0" } })
    .png()
    .toBuffer();

const listed = (area: string) => (existsSync(path.join(FOLDER, area)) ? readdirSync(path.join(FOLDER, area)) : []);

describe("a picture that comes in", () => {
  test("is kept in all its sizes, with its row and one event", async () => {
    const { id } = await makeAccount({ role: "editor" });
    const picture = await storePicture(await drawn(), id, NOW);
    expect(picture).toMatchObject({ width: 900, height: 600, widths: [480, 800] });
    const names = readdirSync(path.join(FOLDER, MEDIA_AREA, picture.id)).sort();
    expect(names).toEqual(["480.jpg", "480.webp", "800.jpg", "800.webp"]);
    const sizes = names.map((name) => readFileSync(path.join(FOLDER, MEDIA_AREA, picture.id, name)).length);
    const row = await db().upload.findUniqueOrThrow({ where: { id: picture.id } });
    expect(row).toMatchObject({ uploadedById: id, uploadedAt: NOW, bytes: sizes.reduce((a, b) => a + b) });
    expect(await db().event.findMany({ select: { type: true, payload: true } })).toEqual([
      { type: "picture.stored", payload: { uploadId: picture.id } },
    ]);
    expect(listed("incoming")).toEqual([]);
  });

  test("leaves nothing behind when its row cannot be written", async () => {
    await expect(storePicture(await drawn(), "nobody", NOW)).rejects.toThrow();
    expect([listed(MEDIA_AREA), listed("incoming")]).toEqual([[], []]);
  });

  test("is declined from readers, from the suspended, and beyond the day's number", async () => {
    const bytes = await drawn(20, 20);
    const reader = viewerOf(await makeAccount());
    const suspended = viewerOf(await makeAccount({ role: "editor", suspendedAt: NOW }));
    await expect(uploadPicture(reader, bytes, NOW)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(uploadPicture(suspended, bytes, NOW)).rejects.toMatchObject({ code: "not-allowed" });

    await db().setting.create({ data: { key: "uploads", value: { perDay: 1 } } });
    const editor = viewerOf(await makeAccount({ role: "editor" }));
    await uploadPicture(editor, bytes, NOW);
    await expect(uploadPicture(editor, bytes, NOW)).rejects.toMatchObject({ code: "too-many" });
    await uploadPicture(editor, bytes, new Date(NOW.getTime() + 25 * 3_600_000));
  });

  test("clears away what a killed process left an hour ago", async () => {
    const left = path.join(FOLDER, "incoming", "left");
    mkdirSync(left, { recursive: true });
    utimesSync(left, new Date(0), new Date(0));
    await storePicture(await drawn(20, 20), (await makeAccount()).id, NOW);
    expect(listed("incoming")).toEqual([]);
  });

  test("waits its turn with many others, and all are kept", async () => {
    const { id } = await makeAccount();
    const bytes = await drawn(20, 20);
    const all = await Promise.all(Array.from({ length: 6 }, () => storePicture(bytes, id, NOW)));
    expect(listed(MEDIA_AREA).sort()).toEqual(all.map((picture) => picture.id).sort());
  });
});

describe("a picture that goes", () => {
  test("goes with all its files", async () => {
    const editor = viewerOf(await makeAccount({ role: "editor" }));
    const { id } = await storePicture(await drawn(20, 20), editor.accountId, NOW);
    await removePicture(editor, id, NOW);
    expect(await readStored(MEDIA_AREA, id, "20.webp")).toBeNull();
    expect(await db().upload.count()).toBe(0);
  });

  test("stays while an article shows it, above its text or in it", async () => {
    const editor = viewerOf(await makeAccount({ role: "editor" }));
    const lead = await storePicture(await drawn(20, 20), editor.accountId, NOW);
    const inside = await storePicture(await drawn(20, 20), editor.accountId, NOW);
    await makeArticle({ leadImageId: lead.id, leadAlt: "Blue", body: `Look: ![blue](/media/${inside.id})` });
    for (const { id } of [lead, inside]) {
      await expect(removePicture(editor, id, NOW)).rejects.toMatchObject({ code: "conflict" });
      expect(await readStored(MEDIA_AREA, id, "20.webp")).not.toBeNull();
    }
  });
});

type Vector = { name: string; base64: string; expect: string };
const VECTORS = path.resolve("../shared/data/hostile/upload-vectors.json");

describe.runIf(existsSync(VECTORS))(
  "hostile uploads (../shared/data/hostile; left out where that folder is missing)",
  () => {
    const { files } = existsSync(VECTORS)
      ? (JSON.parse(readFileSync(VECTORS, "utf8")) as { files: Vector[] })
      : { files: [] };
    const mayCome = (vector: Vector) => /accept|safe|reencode/.test(vector.expect);
    const mustCome = (vector: Vector) => /^accept(-and-(strip|reencode))?$/.test(vector.expect);

    test.each(files)("$name: $expect", async (vector) => {
      const { id } = await makeAccount();
      const [memory, begun] = [process.memoryUsage.rss(), performance.now()];
      const outcome = await storePicture(Buffer.from(vector.base64, "base64"), id, NOW).catch(
        (error) => error.code as string,
      );
      // A fifth of a second by itself; the other tests run beside it.
      expect(performance.now() - begun).toBeLessThan(4_000);
      expect(process.memoryUsage.rss() - memory).toBeLessThan(100 * 1024 * 1024);
      expect(listed("incoming")).toEqual([]);

      if (typeof outcome === "string") {
        expect(mustCome(vector)).toBe(false);
        expect(["not-an-image", "too-large", "missing"]).toContain(outcome);
        expect(listed(MEDIA_AREA)).toEqual([]);
        return;
      }
      expect(mayCome(vector)).toBe(true);
      const folder = path.join(FOLDER, MEDIA_AREA, outcome.id);
      for (const name of readdirSync(folder)) {
        const bytes = readFileSync(path.join(folder, name));
        const { format, exif, xmp, icc } = await sharp(bytes).metadata();
        expect({ format, exif, xmp, icc }).toEqual({ format: name.endsWith("webp") ? "webp" : "jpeg" });
        expect(/<script|<html|<\?php|GPS|tEXt/i.test(bytes.toString("latin1"))).toBe(false);
      }
    });
  },
);

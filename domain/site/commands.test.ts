import { beforeEach, describe, expect, test } from "vitest";
import { removePicture } from "#domain/media/commands.ts";
import { db } from "#lib/db.ts";
import { newId } from "#lib/ids.ts";
import { parseInput } from "#lib/input.ts";
import { makeAccount, viewerOf } from "#prisma/factories.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { saveSite } from "./commands.ts";
import { forgetSite, getSite } from "./queries.ts";
import { siteInputSchema } from "./schema.ts";

const NOW = new Date("2026-05-01T12:00:00Z");

const TYPED = {
  revision: "0",
  name: "The Pier",
  tagline: "",
  language: "en",
  timeZone: "Europe/Berlin",
  accent: "#005F5F",
  readingFont: "newsreader",
  interfaceFont: "source-sans",
  logoId: "",
};
const input = (typed: Partial<typeof TYPED> = {}) => parseInput(siteInputSchema, { ...TYPED, ...typed });

const admin = async () => viewerOf(await makeAccount({ role: "admin" }));

async function makePicture(): Promise<string> {
  const { id: uploadedById } = await makeAccount();
  const id = newId();
  await db().upload.create({ data: { id, width: 900, height: 300, widths: [480, 800], bytes: 1, uploadedById } });
  return id;
}

beforeEach(async () => {
  await freshDatabase();
  forgetSite();
});

describe("settings that are saved", () => {
  test("hold at once on every page, with one event that names what changed", async () => {
    expect((await getSite()).name).toBe("Afterword");
    await saveSite(await admin(), input(), NOW);
    expect(await getSite()).toMatchObject({
      name: "The Pier",
      accent: "#005f5f",
      timeZone: "Europe/Berlin",
      logo: null,
    });
    expect(await db().event.findMany({ select: { type: true, payload: true } })).toEqual([
      { type: "site.changed", payload: { revision: 1, changed: ["name", "timeZone", "accent", "interfaceFont"] } },
    ]);
  });

  test("change nothing a second time, and neither does the same from elsewhere", async () => {
    const viewer = await admin();
    await saveSite(viewer, input(), NOW);
    await saveSite(viewer, input(), NOW);
    expect((await getSite()).revision).toBe(1);
    expect(await db().event.count()).toBe(1);
  });

  test("do not go over what another administrator saved meanwhile", async () => {
    const viewer = await admin();
    await saveSite(viewer, input({ name: "Theirs" }), NOW);
    await expect(saveSite(viewer, input({ name: "Mine" }), NOW)).rejects.toMatchObject({ code: "conflict" });
    expect((await getSite()).name).toBe("Theirs");
    await saveSite(viewer, input({ name: "Mine", revision: "1" }), NOW);
    expect((await getSite()).name).toBe("Mine");
  });

  test("let one of two win who save in the same moment", async () => {
    const viewer = await admin();
    const both = ["One", "Two"].map((name) => saveSite(viewer, input({ name }), NOW));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("settings that are refused", () => {
  test.each(["editor", "moderator", "reader"] as const)("to a %s", async (role) => {
    const viewer = viewerOf(await makeAccount({ role }));
    await expect(saveSite(viewer, input(), NOW)).rejects.toMatchObject({ code: "not-allowed" });
  });

  test("to a suspended administrator", async () => {
    const viewer = viewerOf(await makeAccount({ role: "admin", suspendedAt: NOW }));
    await expect(saveSite(viewer, input(), NOW)).rejects.toMatchObject({ code: "not-allowed" });
  });

  test("for an accent that cannot be read, with its ratio and one that can", async () => {
    const viewer = await admin();
    await expect(saveSite(viewer, input({ accent: "#ff6600" }), NOW)).rejects.toMatchObject({
      code: "malformed",
      field: "accent",
      detail: { ratio: expect.closeTo(2.5, 0), nearest: expect.stringMatching(/^#[0-9a-f]{6}$/) },
    });
    expect((await getSite()).name).toBe("Afterword");
  });

  test.each([
    [{ name: " \u200b" }, "missing", "name"],
    [{ name: "x".repeat(81) }, "too-long", "name"],
    [{ language: "xx" }, "malformed", "language"],
    [{ timeZone: "Mars/Olympus" }, "malformed", "timeZone"],
    [{ accent: "reddish" }, "malformed", "accent"],
    [{ readingFont: "comic" }, "malformed", "readingFont"],
    [{ logoId: "../../etc" }, "malformed", "logoId"],
  ])("for %j", (typed, code, field) => {
    expect(() => input(typed)).toThrow(expect.objectContaining({ code, field }));
  });
});

describe("a logo", () => {
  test("is given to every page, and stays while it is one", async () => {
    const viewer = await admin();
    const logoId = await makePicture();
    await saveSite(viewer, input({ logoId }), NOW);
    expect((await getSite()).logo).toEqual({ id: logoId, width: 900, height: 300, widths: [480, 800] });
    await expect(removePicture(viewer, logoId, NOW)).rejects.toMatchObject({ code: "conflict", field: "logo" });
    await saveSite(viewer, input({ revision: "1" }), NOW);
    await removePicture(viewer, logoId, NOW);
    expect(await db().upload.count()).toBe(0);
  });

  test("must be a picture that is here", async () => {
    const saving = saveSite(await admin(), input({ logoId: "2b3c4d5f6g7h8" }), NOW);
    await expect(saving).rejects.toMatchObject({ code: "not-found", field: "logo" });
  });
});

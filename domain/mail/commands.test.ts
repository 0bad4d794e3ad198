import { readdirSync, rmSync, statSync } from "node:fs";
import path from "node:path";
import PostalMime from "postal-mime";
import { afterAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "#lib/db.ts";
import { env } from "#lib/env.ts";
import { forgetMessages, listMessages, readMessage } from "#lib/mailer/folder.ts";
import { post } from "#lib/mailer/mailer.ts";
import { freshDatabase } from "#prisma/testing.ts";
import { deliverNextMail, type Writers } from "./deliver.ts";
import { queueMail } from "./queue.ts";

// Before anything has read the environment.
vi.hoisted(() => {
  process.env.DATA_DIR = `/tmp/afterword-letters-${process.pid}`;
});
afterAll(() => rmSync(env().DATA_DIR, { recursive: true, force: true }));
beforeEach(freshDatabase);

const now = new Date("2026-05-02T10:00:00Z");
const write = async () => ({ subject: "Grüße", text: "Zeile eins\nZeile zwei\n", html: "<p>Zeile eins</p>" });
const writers: Writers = {
  "confirm-address": write,
  "reset-password": write,
  "password-changed": write,
  "address-changed": write,
  "factors-changed": write,
  "account-closed": write,
  "identity-linked": write,
};

test("where no server is named letters are files, for the operator's eyes alone", async () => {
  const mail = { kind: "reset-password", to: "ada@example.org", accountId: null, about: {} } as const;
  await db().$transaction((tx) => queueMail(tx, mail, now));
  expect(await deliverNextMail(writers, post, () => now)).toBe(true);
  expect(await db().mail.findFirst()).toMatchObject({ sentAt: now, recipient: null });

  const folder = path.join(env().DATA_DIR, "mail");
  const [name = "", ...more] = await listMessages();
  expect([name, ...more]).toEqual(readdirSync(folder));
  expect(statSync(path.join(folder, name)).mode & 0o777).toBe(0o600);
  expect(statSync(folder).mode & 0o777).toBe(0o700);
  const read = await PostalMime.parse((await readMessage(name)) ?? "");
  expect(read).toMatchObject({ subject: "Grüße", to: [{ address: "ada@example.org" }] });
  expect(read.text?.trim()).toBe("Zeile eins\nZeile zwei");

  for (const other of ["", "..", "../auth-secret", "x.eml", `${name}.half`, `../mail/${name}`])
    expect(await readMessage(other), other).toBeNull();
  expect(await forgetMessages(now)).toBe(0);
  expect(await forgetMessages(new Date(Date.now() + 1_000))).toBe(1);
  expect(await listMessages()).toEqual([]);
});

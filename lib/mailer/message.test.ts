import PostalMime from "postal-mime";
import { expect, test } from "vitest";
import { makeMessage } from "./message.ts";

const sender = { from: "noreply@paper.example", id: "m1", at: new Date("2026-05-02T10:00:00Z") };
const letter = {
  to: "ada@example.org",
  subject: "Grüße — 안녕",
  text: "Zeile eins\n\n안녕",
  html: "<p>Zeile <b>eins</b></p>",
};

test("a letter arrives as it was written", async () => {
  const read = await PostalMime.parse(await makeMessage(letter, sender));
  expect(read).toMatchObject({
    from: { address: "noreply@paper.example", name: "" },
    to: [{ address: "ada@example.org", name: "" }],
    subject: letter.subject,
    messageId: "<m1@paper.example>",
  });
  expect(read.text?.trim()).toBe(letter.text);
  expect(read.html?.trim()).toBe(letter.html);
  expect(new Date(read.date ?? "")).toEqual(sender.at);
});

test("it says that a machine sent it, and nobody can add a header through its subject", async () => {
  const subject = "Hello\r\nBcc: eve@evil.test\u2028X: y\n\nbody";
  const bytes = await makeMessage({ ...letter, subject }, sender);
  const [head = ""] = bytes.toString().split("\r\n\r\n", 1);
  const names = head.split(/\r\n(?![ \t])/).map((line) => line.split(":", 1)[0]);
  expect(names.toSorted()).toEqual(
    [
      ...["Auto-Submitted", "X-Auto-Response-Suppress", "From", "To", "Subject", "Message-ID", "Date"],
      ...["MIME-Version", "Content-Type"],
    ].toSorted(),
  );
  expect((await PostalMime.parse(bytes)).subject).toBe("Hello Bcc: eve@evil.test X: y body");
});

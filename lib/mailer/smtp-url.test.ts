import { expect, test } from "vitest";
import { readSmtpUrl } from "./smtp-url.ts";

test.for([
  ["smtp://mail.example.org", { host: "mail.example.org", port: 587, secure: false, login: null }],
  ["smtps://mail.example.org", { host: "mail.example.org", port: 465, secure: true, login: null }],
  ["smtp://127.0.0.1:2525/", { host: "127.0.0.1", port: 2525, secure: false, login: null }],
  ["smtp://[::1]:25", { host: "::1", port: 25, secure: false, login: null }],
  [
    "smtps://ada%40example.org:p%40ss%2Fword@mail.example.org:465",
    { host: "mail.example.org", port: 465, secure: true, login: { user: "ada@example.org", pass: "p@ss/word" } },
  ],
] as const)("%s", ([text, server]) => expect(readSmtpUrl(text)).toEqual(server));

test.for([
  "",
  "mail.example.org",
  "http://mail.example.org",
  "smtp://",
  "smtp://:25",
  "smtp://user@mail.example.org",
  "smtp://user:%E0%A4%A@mail.example.org",
  "smtp://mail.example.org/path",
  "smtp://mail.example.org?pool=true",
  "smtp://mail.example.org:99999",
])("no server: %s", (text) => expect(readSmtpUrl(text)).toBeNull());

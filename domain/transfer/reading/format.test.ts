import { expect, test } from "vitest";
import { formatNamed, recognise, UnreadableFile } from "./format.ts";

const look = (text: string) => recognise(Buffer.from(text));

test("a format is seen from what stands in the file", () => {
  expect(look('\uFEFF \n{"users":[],"article":{}}').format).toBe("thread");
  expect(look('[{"comments":[{}]}]').format).toBe("thread");
  expect(look('<?xml version="1.0"?><!-- x --><rss xmlns:wp="http://wordpress.org/export/1.1/">').format).toBe("wxr");
});

test("what cannot be read is said in a sentence", () => {
  const said = (text: string | Buffer) => {
    try {
      return recognise(Buffer.from(text as string)).format;
    } catch (error) {
      return error instanceof UnreadableFile ? error.message : "another error";
    }
  };
  expect(said("")).toBe("This file is empty.");
  expect(said('<?xml version="1.0"?><disqus xmlns="http://disqus.com">')).toMatch(/^This looks like a Disqus export/);
  expect(said('{"version":1,"comments":[{"commentHex":"e7"}]}')).toMatch(/^This looks like a Commento export/);
  expect(said('{"db":[{"meta":{}}]}')).toMatch(/^This looks like a Ghost export/);
  expect(said("<rss><channel/></rss>")).toMatch(/^This is XML, but no WordPress export/);
  expect(said('{"a":1}')).toMatch(/^This is JSON, but/);
  expect(said("id,name\n1,x")).toMatch(/^What this file is cannot be told/);
  expect(said(Buffer.from([0x1f, 0x8b, 8, 0]))).toBe("This file is packed with gzip: unpack it first.");
  expect(said('<?xml version="1.0" encoding="klingon-1"?><rss>')).toMatch(/not known: save it as UTF-8/);
});

test("the encoding that an XML file names is used", () => {
  expect(look('<?xml version="1.0" encoding="ISO-8859-1"?><wp:x>').encoding).toBe("windows-1252");
  expect(recognise(Buffer.from("\uFEFF<wp:x>", "utf16le")).encoding).toBe("utf-16le");
});

test("a format may be named, if it is one", () => {
  expect(formatNamed(undefined)).toBe(undefined);
  expect(formatNamed("wxr")).toBe("wxr");
  expect(() => formatNamed("csv")).toThrow(UnreadableFile);
});

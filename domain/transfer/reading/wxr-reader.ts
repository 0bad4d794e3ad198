// Reads WordPress exports (WXR 1.0 to 1.2): posts, pages that were talked about, and their comments; HTML becomes Markdown.
import type { TransferRecord } from "../records.ts";
import { articleOf } from "./wxr-articles.ts";
import { commentOf } from "./wxr-comments.ts";
import { fieldsOf, Site } from "./wxr-site.ts";
import { cutXml } from "./xml-elements.ts";

const WANTED = new Set(["wp:base_site_url", "wp:base_blog_url", "wp:author", "wp:comment", "item"]);

/** `chunks` is the text of the file. Never throws for what the file says. */
export async function* readWxr(chunks: AsyncIterable<string>): AsyncGenerator<TransferRecord> {
  const site = new Site();
  let comments = 0;
  let usable = 0;
  for await (const part of cutXml(chunks, WANTED)) {
    if (part.at === "broken") {
      yield { kind: "bad", line: part.line, what: "this place", why: `it is not valid XML (${part.why})` };
      continue;
    }
    const { element } = part;
    const { name, line } = element;
    if (name === "wp:comment") {
      comments += 1;
      const record = commentOf(fieldsOf(element), line, comments, site);
      if (record.kind === "comment") usable += 1;
      yield record;
    } else if (name === "item") {
      yield articleOf(element, usable > 0, site);
      yield { kind: "end", line, broken: false };
      comments = 0;
      usable = 0;
    } else site.learn(element);
  }
}

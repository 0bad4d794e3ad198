// Streams an XML file as the elements that are asked for, each with its direct children as text. One element at a time is in memory,
// and what is asked for inside another element does not count as its child. Mistakes of the writer are named, and reading goes on.
import sax from "sax";

export type Element = {
  name: string;
  line: number;
  /** Its own text, without that of its children. */
  text: string;
  /** Direct children in their order. */
  children: { name: string; attributes: Record<string, string>; text: string }[];
};

export type XmlPart = { at: "element"; element: Element } | { at: "broken"; line: number; why: string };

/** The longest text of one element: a book. Beyond it a tag or a quotation mark is missing. */
const MAX_TEXT = 16_000_000;

type Open = { name: string; attributes: Record<string, string>; text: string; element: Element | null };

/** `wanted` are qualified names as WordPress writes them; an element is given when it ends. */
export async function* cutXml(chunks: AsyncIterable<string>, wanted: ReadonlySet<string>): AsyncGenerator<XmlPart> {
  const parts: XmlPart[] = [];
  const parser = sax.parser(true, { position: true });
  const open: Open[] = [];
  const broken = (why: string) => parts.push({ at: "broken", line: parser.line + 1, why });
  const addText = (text: string) => {
    const inner = open.at(-1);
    if (inner && inner.text.length < MAX_TEXT) inner.text += text;
  };
  parser.ontext = addText;
  parser.oncdata = addText;
  parser.onopentag = (tag) => {
    const element = wanted.has(tag.name) ? { name: tag.name, line: parser.line + 1, text: "", children: [] } : null;
    open.push({ name: tag.name, attributes: tag.attributes as Record<string, string>, text: "", element });
  };
  parser.onclosetag = () => {
    const closed = open.pop();
    if (!closed) return;
    const { name, attributes, text, element } = closed;
    if (element) parts.push({ at: "element", element: { ...element, text } });
    else open.at(-1)?.element?.children.push({ name, attributes, text });
  };
  parser.onerror = (error) => {
    broken(error.message.split("\n")[0] ?? "it is not valid XML");
    // sax goes on only when its error is taken away.
    (parser as { error: Error | null }).error = null;
  };
  for await (const chunk of chunks) {
    parser.write(chunk);
    yield* parts.splice(0);
  }
  if (open.length > 0) broken("the file ends in the middle of an element");
  yield* parts;
}

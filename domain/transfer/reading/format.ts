// Tells from its first bytes what a file is, and says in a sentence why it cannot be read.

export const FORMATS = ["thread", "wxr"] as const;
export type Format = (typeof FORMATS)[number];

/** Undefined for none; throws UnreadableFile for a name that is not one of FORMATS. */
export function formatNamed(name: string | undefined): Format | undefined {
  const format = FORMATS.find((known) => known === name);
  if (name !== undefined && !format) throw new UnreadableFile(`There is no format “${name}”: ${READABLE}.`);
  return format;
}

/** A file that cannot be read; the message is one sentence for its owner. */
export class UnreadableFile extends Error {}

/** Enough to see past a comment or a long list of names at the beginning. */
export const HEAD_BYTES = 65_536;

const READABLE = "Afterword reads its own format (thread, JSON) and WordPress exports (wxr, XML)";

/** Exports of others that we know by sight but do not read. */
const FOREIGN: [sign: RegExp, name: string][] = [
  [/<disqus[\s>]/, "a Disqus export"],
  [/"commentHex"/, "a Commento export"],
  [/^\s*\{\s*"db"\s*:/, "a Ghost export"],
  [/"locator"\s*:/, "a Remark42 export"],
  [/"remote_addr"\s*:/, "an Isso export"],
];

const PACKED: [magic: string, name: string][] = [
  ["1f8b", "packed with gzip"],
  ["504b0304", "a zip archive"],
  ["425a68", "packed with bzip2"],
  ["28b52ffd", "packed with zstd"],
];

/** Throws UnreadableFile. `asked` is what its owner says it is: then only the encoding is looked for. */
export function recognise(head: Buffer, asked?: Format): { format: Format; encoding: string } {
  const packed = PACKED.find(([magic]) => head.toString("hex", 0, 4).startsWith(magic));
  if (packed) throw new UnreadableFile(`This file is ${packed[1]}: unpack it first.`);
  const encoding = encodingOf(head);
  const text = new TextDecoder(encoding).decode(head, { stream: true });
  if (text.trim() === "") throw new UnreadableFile("This file is empty.");
  return { format: asked ?? formatOf(text), encoding };
}

function formatOf(text: string): Format {
  const foreign = FOREIGN.find(([sign]) => sign.test(text));
  if (foreign) throw new UnreadableFile(`This looks like ${foreign[1]}, which cannot be read yet: ${READABLE}.`);
  const start = text.trimStart();
  if (start.startsWith("<")) {
    if (/wordpress\.org\/export\//.test(text) || /<wp:\w/.test(text)) return "wxr";
    throw new UnreadableFile(`This is XML, but no WordPress export: ${READABLE}.`);
  }
  if (/^[[\s]*\{/.test(start)) {
    if (/"(article|comments|users|people)"\s*:/.test(text)) return "thread";
    throw new UnreadableFile(`This is JSON, but holds no "article" and no "comments": ${READABLE}.`);
  }
  throw new UnreadableFile(`What this file is cannot be told: ${READABLE}.`);
}

function encodingOf(head: Buffer): string {
  if (head.length > 1 && head.readUInt16LE(0) === 0xfeff) return "utf-16le";
  if (head.length > 1 && head.readUInt16BE(0) === 0xfeff) return "utf-16be";
  const declared = /^\s*<\?xml[^>]*encoding=["']([\w-]+)["']/.exec(head.toString("latin1", 0, 200))?.[1];
  if (!declared) return "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    throw new UnreadableFile(`This file says it is written in “${declared}”, which is not known: save it as UTF-8.`);
  }
}

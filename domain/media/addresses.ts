// Where a picture is found, as text: what stands in pages and in Markdown. Ids and widths by strict pattern, so that no path can be bent.

/** Under DATA_DIR. */
export const MEDIA_AREA = "media";

export type Sized = { id: string; width: number; height: number; widths: number[] };
export type Extension = "webp" | "jpg";

const ID = /^[0-9a-z]{8,40}$/;
const FILE = /^([1-9]\d{0,4})\.(webp|jpg)$/;
const IN_TEXT = /\/media\/([0-9a-z]{8,40})(?![0-9a-z/])/g;
const ADDRESS = /^\/media\/([0-9a-z]{8,40})$/;

export const TYPES: Record<Extension, string> = { webp: "image/webp", jpg: "image/jpeg" };

export const pictureHref = (id: string, width: number, extension: Extension) => `/media/${id}/${width}.${extension}`;

export const srcset = ({ id, widths }: Pick<Sized, "id" | "widths">, extension: Extension) =>
  widths.map((width) => `${pictureHref(id, width, extension)} ${width}w`).join(", ");

/** The width for those that cannot choose: the smallest that fills a column. */
export const middleWidth = (widths: number[]) => widths.find((width) => width >= 800) ?? widths.at(-1) ?? 0;

export type MediaPath = { id: string; file: { width: number; extension: Extension } | null };

/** What stands after /media/: an id alone, or an id and a file; null for everything else. */
export function readMediaPath(parts: string[]): MediaPath | null {
  const [id, name, ...rest] = parts;
  if (!id || !ID.test(id) || rest.length > 0) return null;
  if (name === undefined) return { id, file: null };
  const found = FILE.exec(name);
  return found?.[1] && found[2] ? { id, file: { width: Number(found[1]), extension: found[2] as Extension } } : null;
}

/** The ids of the pictures that a text names, each once. */
export const pictureIdsIn = (markdown: string): string[] => [
  ...new Set([...markdown.matchAll(IN_TEXT)].flatMap((found) => found[1] ?? [])),
];

/** The id in an address like /media/ID; null for any other address. */
export const pictureIdOf = (address: string): string | null => ADDRESS.exec(address)?.[1] ?? null;

/** What an editor copies into the text, with the words that stand where the caption and the credit go. */
export const pictureMarkdown = (id: string, caption: string, credit: string) =>
  `![](/media/${id} "${caption} | ${credit}")`;

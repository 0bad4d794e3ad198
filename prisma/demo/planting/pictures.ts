// Draws the edition's pictures and hands them in by the door that every editor's uploads go through.
import sharp from "sharp";
import { storePicture } from "#domain/media/commands.ts";
import { PATIENT_MS } from "#lib/image/process.ts";
import { type DemoArticle, picturesOf } from "../article-files.ts";
import { pictures } from "../pictures/pictures.ts";
import type { People } from "./people.ts";

/** From a picture's name to its upload. */
export type Pictures = ReadonlyMap<string, string>;

/** As many as are re-encoded at once; while these are, the next are drawn. */
const LANES = 2;
/** A column on a dense screen. Leads are kept as wide as they are drawn. */
const INLINE_WIDTH = 1_200;
/** Quick to write; the file lives only until it is re-encoded. */
const PNG = { compressionLevel: 1 };

export async function plantPictures(articles: DemoArticle[], people: People, now: Date): Promise<Pictures> {
  const ids = new Map<string, string>();
  const waiting = articles.flatMap((article) =>
    picturesOf(article).map((name) => ({ name, isLead: name === article.picture, by: people(article.author).id })),
  );
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { name, isLead, by } = next;
      const { id } = await storePicture(await render(name, isLead), by, now, PATIENT_MS);
      ids.set(name, id);
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return ids;
}

function render(name: string, isLead: boolean): Promise<Buffer> {
  const draw = pictures[name];
  if (!draw) throw new Error(`No picture is called ${name}.`);
  const drawn = sharp(Buffer.from(draw()));
  return (isLead ? drawn : drawn.resize({ width: INLINE_WIDTH })).png(PNG).toBuffer();
}

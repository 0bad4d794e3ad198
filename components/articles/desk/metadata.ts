import type { Metadata } from "next";
import { loadWords } from "#components/layout/loaders.ts";
import type { Words } from "#lib/i18n/words.ts";
import { pageMetadata } from "#web/metadata.ts";

/** Pages of the desk are for nobody to find. */
export async function deskMetadata(path: string, titleIn: (t: Words) => string): Promise<Metadata> {
  const title = titleIn(await loadWords());
  return pageMetadata({ title, description: title, path, noindex: true });
}

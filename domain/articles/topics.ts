// Topics as an editor writes them: names with commas between, those of Arabic, Korean and Chinese keyboards too.
import { topicSlugOf } from "./slug.ts";

/** Each topic once, by its address, in the order in which it was first named. */
export function readTopics(text: string): string[] {
  const names = text
    .split(/[,،、，\n]/)
    .map((name) => name.replace(/\s+/g, " ").trim())
    .filter(Boolean);
  const bySlug = new Map<string, string>();
  for (const name of names) if (!bySlug.has(topicSlugOf(name))) bySlug.set(topicSlugOf(name), name);
  return [...bySlug.values()];
}

export const writeTopics = (names: readonly string[]) => names.join(", ");

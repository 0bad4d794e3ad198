// What of a long difference is folded away: what has not changed, but for a paragraph beside each change.
import { isUnchanged, type Paragraph } from "#domain/articles/versions/difference.ts";

/** Fewer than these are read as quickly as the line that stands for them. */
const WORTH_FOLDING = 3;

export type Stretch = {
  /** Which paragraph of all its first is, from 0. */
  first: number;
  folded: boolean;
  paragraphs: Paragraph[];
};

export function foldUnchanged(paragraphs: Paragraph[]): Stretch[] {
  const isNear = (n: number) => [n - 1, n, n + 1].some((at) => !isUnchanged(paragraphs[at] ?? []));
  const stretches: Stretch[] = [];
  for (const [n, paragraph] of paragraphs.entries()) {
    const folded = !isNear(n);
    const last = stretches.at(-1);
    if (last && last.folded === folded) last.paragraphs.push(paragraph);
    else stretches.push({ first: n, folded, paragraphs: [paragraph] });
  }
  return stretches.map((one) => ({ ...one, folded: one.folded && one.paragraphs.length >= WORTH_FOLDING }));
}

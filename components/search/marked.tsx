import type { Piece } from "#domain/search/marks.ts";

/** A text with its hits marked. */
export function Marked({ pieces }: { pieces: Piece[] }) {
  // The pieces of one text never change their order: their place is their name.
  return pieces.map(({ text, hit }, place) => {
    const key = `${place}`;
    return hit ? <mark key={key}>{text}</mark> : <span key={key}>{text}</span>;
  });
}

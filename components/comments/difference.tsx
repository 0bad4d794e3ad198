import type { Words } from "#lib/i18n/words.ts";
import { type Piece, wordDifference } from "#lib/word-difference.ts";

type Props = { before: string; after: string; t: Words };

/** What was put into a text and taken out of it: by line and ground, and said for those who hear it. */
export function Difference({ before, after, t }: Props) {
  return (
    <p dir="auto" className="font-reading text-lg leading-snug whitespace-pre-wrap wrap-anywhere">
      {wordDifference(before, after, t.locale).map((piece, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text stand where they stand
        <Changed key={place} piece={piece} t={t} />
      ))}
    </p>
  );
}

function Changed({ piece: { text, change }, t }: { piece: Piece; t: Words }) {
  if (change === "same") return text;
  const said = (
    <>
      <span className="sr-only">{change === "added" ? t("seams.added") : t("seams.removed")} </span>
      {text}
      <span className="sr-only"> ({t("seams.end")})</span>
    </>
  );
  return change === "added" ? <ins>{said}</ins> : <del>{said}</del>;
}

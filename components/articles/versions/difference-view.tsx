import { rich } from "#components/ui/rich.tsx";
import { type Difference, isUnchanged, type Paragraph } from "#domain/articles/versions/difference.ts";
import type { Words } from "#lib/i18n/words.ts";
import { foldUnchanged } from "./folds.ts";

type Props = { difference: Difference; t: Words };

// Not by colour alone: struck through and underlined also on paper and in forced colours.
const REMOVED = "text-muted line-through decoration-2";
const ADDED = "bg-mark underline decoration-2 underline-offset-4";

/** The newest version with what has changed since another marked in it; long parts that are the same stand folded. */
export function DifferenceView({ difference, t }: Props) {
  const { title, dek, body, lead } = difference;
  const sameWords = [title, dek, ...body].every(isUnchanged);
  return (
    <>
      {sameWords ? null : <HowToRead t={t} />}
      {isUnchanged(title) ? null : (
        <h2 dir="auto" className="headline mb-4 text-3xl">
          <Pieces paragraph={title} t={t} />
        </h2>
      )}
      {isUnchanged(dek) ? null : (
        <p dir="auto" className="mb-6 font-reading text-lg leading-snug text-muted sm:text-xl">
          <Pieces paragraph={dek} t={t} />
        </p>
      )}
      {sameWords && !lead ? <p className="text-lg">{t("versions.sameWords")}</p> : null}
      {lead ? <p className="mb-6">{t("versions.leadChanged")}</p> : null}
      {sameWords ? null : <Body paragraphs={body} t={t} />}
    </>
  );
}

const HowToRead = ({ t }: { t: Words }) => (
  <p className="mb-6 text-sm text-muted">
    {rich(t, "versions.howToRead", {
      del: (words) => <del className={REMOVED}>{words}</del>,
      ins: (words) => <ins className={`${ADDED} text-ink`}>{words}</ins>,
    })}
  </p>
);

function Body({ paragraphs, t }: { paragraphs: Paragraph[]; t: Words }) {
  return (
    <div className="space-y-4 font-reading text-lg">
      {foldUnchanged(paragraphs).map(({ first, folded, paragraphs: run }) =>
        folded ? (
          <details key={first} className="border-y border-rule py-1">
            <summary className="py-2 font-interface text-sm text-muted pointer-coarse:py-3">
              {t("versions.same", { count: run.length })}
            </summary>
            <div className="space-y-4 pb-3">
              <Run first={first} paragraphs={run} t={t} />
            </div>
          </details>
        ) : (
          <Run key={first} first={first} paragraphs={run} t={t} />
        ),
      )}
    </div>
  );
}

const Run = ({ first, paragraphs, t }: { first: number; paragraphs: Paragraph[]; t: Words }) =>
  paragraphs.map((paragraph, n) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: as do its paragraphs
    <p key={first + n} dir="auto">
      <Pieces paragraph={paragraph} t={t} />
    </p>
  ));

/** What came and went is said too: few screen readers tell of it by themselves. */
function Pieces({ paragraph, t }: { paragraph: Paragraph; t: Words }) {
  return paragraph.map(({ kind, text }, n) => {
    if (kind === "same") return text;
    const [Mark, look, spoken] =
      kind === "removed"
        ? (["del", REMOVED, t("versions.spokenRemoved")] as const)
        : (["ins", ADDED, t("versions.spokenAdded")] as const);
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text stand where they stand
      <Mark key={n} className={look}>
        <span className="sr-only"> {spoken} </span>
        {text}
        <span className="sr-only"> {t("versions.spokenEnd")} </span>
      </Mark>
    );
  });
}

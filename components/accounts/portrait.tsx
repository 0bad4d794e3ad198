import { pictureHref } from "#domain/media/addresses.ts";

type Props = { portraitId: string | null; name: string };

/** The first letters of the first and the last word of a name. */
function initialsOf(name: string): string {
  const words = name.split(/[\s_-]+/).filter(Boolean);
  const [first = "", last = ""] = [words[0], words.length > 1 ? words.at(-1) : ""];
  return [first, last].map((word) => [...word][0]?.toUpperCase() ?? "").join("");
}

/** A person's picture, or his initials. Says nothing to those who hear the page: the name stands beside it. */
export function Portrait({ portraitId, name }: Props) {
  if (!portraitId)
    return (
      <span
        aria-hidden="true"
        className="flex size-16 shrink-0 items-center justify-center border border-rule bg-raised text-2xl font-semibold text-muted sm:size-32 sm:text-5xl"
      >
        <bdi>{initialsOf(name)}</bdi>
      </span>
    );
  return (
    <picture className="shrink-0">
      <source
        type="image/webp"
        srcSet={`${pictureHref(portraitId, 128, "webp")} 1x, ${pictureHref(portraitId, 256, "webp")} 2x`}
      />
      <img src={pictureHref(portraitId, 256, "jpg")} alt="" width={128} height={128} className="size-16 sm:size-32" />
    </picture>
  );
}

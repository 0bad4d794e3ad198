"use client";
import { Button } from "#components/ui/button.tsx";
import { useWords } from "#components/ui/words.tsx";
import type { ArticleState } from "#domain/articles/policy.ts";
import { countWords, readingMinutes } from "#lib/markdown/reading.ts";
import { Bar } from "./bar.tsx";

type Props = { state: ArticleState; saving: boolean; body: string };

/** What can be done with the article. The first button is also what Enter in a field does: it must be the one that no reader notices. */
export function SaveBar({ state, saving, body }: Props) {
  const t = useWords<"desk">();
  const isPublished = state === "published";
  return (
    <Bar>
      <Button look="quiet" name="intent" value="save" busy={saving}>
        {t("desk.saveDraft")}
      </Button>
      <Button look="quiet" name="intent" value="preview" busy={saving}>
        {t("desk.preview")}
      </Button>
      <Button name="intent" value="publish" busy={saving}>
        {isPublished ? t("desk.update") : t("desk.publish")}
      </Button>
      {isPublished ? (
        <Button look="danger" name="intent" value="unpublish" busy={saving}>
          {t("desk.unpublish")}
        </Button>
      ) : null}
      <p role="status" className="text-sm text-muted">
        {saving ? t("desk.working") : null}
      </p>
      <p className="ms-auto text-sm text-muted max-sm:hidden">
        {t("desk.length", { words: countWords(body), minutes: readingMinutes(body) })}
      </p>
    </Bar>
  );
}

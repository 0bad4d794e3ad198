"use client";
import { Button } from "#components/ui/button.tsx";
import { useWords } from "#components/ui/words.tsx";
import type { ArticleState } from "#domain/articles/policy.ts";
import { countWords, readingMinutes } from "#lib/markdown/reading.ts";

type Props = { state: ArticleState; saving: boolean; body: string };

/**
 * What can be done with the article, always in sight where the window is tall enough to spare the room. The first button is also what Enter
 * in a field does: it must be the one that no reader notices.
 */
export function SaveBar({ state, saving, body }: Props) {
  const t = useWords<"desk">();
  const isPublished = state === "published";
  return (
    <div className="bottom-0 -mx-4 flex flex-wrap items-center gap-x-3 gap-y-2 border-t border-ink bg-paper px-4 py-3 sm:mx-0 sm:px-0 [@media(min-height:36rem)]:sticky">
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
      <p className="figures ms-auto text-sm text-muted max-sm:hidden">
        {t("desk.length", { words: countWords(body), minutes: readingMinutes(body) })}
      </p>
    </div>
  );
}

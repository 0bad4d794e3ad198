"use client";
import { PictureFile } from "#components/media/picture-file.tsx";
import { rich } from "#components/ui/rich.tsx";
import { awaitingScripts, useScripts } from "#components/ui/use-scripts.ts";
import { useWords } from "#components/ui/words.tsx";
import { pictureMarkdown } from "#domain/media/addresses.ts";
import { picturesHref } from "./addresses.ts";

/** Puts a picture into the text where the cursor stands; without scripts, the way to the pictures and their Markdown. */
export function InsertPicture({ into }: { into: string }) {
  const t = useWords<"desk">();
  const markdownOf = (id: string) => `\n\n${pictureMarkdown(id, t("desk.caption"), t("desk.credit"))}\n\n`;
  return (
    <div className="space-y-2">
      <div className={awaitingScripts(useScripts())}>
        <PictureFile
          label={t("desk.insertPicture")}
          hint={t("desk.insertHint")}
          onStored={({ id }) => insert(into, markdownOf(id))}
        />
      </div>
      <p className="text-sm text-muted">
        {rich(t, "desk.allPictures", {
          link: (words) => (
            <a
              href={picturesHref}
              target="_blank"
              rel="noreferrer"
              className="inline-block py-0.5 underline underline-offset-4"
            >
              {words}
            </a>
          ),
        })}
      </p>
    </div>
  );
}

function insert(fieldId: string, markdown: string) {
  const box = document.getElementById(fieldId);
  if (!(box instanceof HTMLTextAreaElement)) return;
  box.setRangeText(markdown, box.selectionStart, box.selectionEnd, "end");
  // Between "![" and "]", where the alt text goes.
  const inside = box.selectionEnd - markdown.length + markdown.indexOf("[") + 1;
  box.setSelectionRange(inside, inside);
  box.focus();
}

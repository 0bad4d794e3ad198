"use client";
import { useEffect, useState } from "react";
import { PictureFile } from "#components/media/picture-file.tsx";
import { pictureMarkdown } from "#domain/media/addresses.ts";
import { picturesHref } from "./addresses.ts";

/** Puts a picture into the text where the cursor stands; without scripts, the way to the pictures and their Markdown. */
export function InsertPicture({ into }: { into: string }) {
  const [runsScripts, setRunsScripts] = useState(false);
  useEffect(() => setRunsScripts(true), []);
  return (
    <div className="space-y-2">
      {runsScripts ? (
        <PictureFile
          label="Add a picture to the text"
          hint="It is put where the cursor stands in the body. Write what it shows between the square brackets."
          onStored={(id) => insert(into, `\n\n${pictureMarkdown(id)}\n\n`)}
        />
      ) : null}
      <p className="text-sm text-muted">
        <a href={picturesHref} target="_blank" rel="noreferrer" className="underline underline-offset-4">
          All pictures and their Markdown
        </a>{" "}
        (opens beside this page)
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

import { Time } from "#components/ui/time.tsx";
import { pictureMarkdown } from "#domain/media/addresses.ts";
import type { DeskPicture } from "#domain/media/queries.ts";
import { removePicture } from "./actions.ts";
import { OneButton } from "./one-button.tsx";

/** Pictures with what an editor copies into a text. */
export function PictureList({ pictures }: { pictures: DeskPicture[] }) {
  return (
    <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
      {pictures.map((picture) => (
        <li key={picture.id} className="space-y-2 rounded border border-rule p-3">
          {/* biome-ignore lint/performance/noImgElement: served in its own sizes by /media */}
          <img
            src={`/media/${picture.id}`}
            alt={`Upload ${picture.id}`}
            width={picture.width}
            height={picture.height}
            loading="lazy"
            className="h-48 w-full bg-raised object-contain"
          />
          <p className="text-sm text-muted">
            {picture.width} × {picture.height}, by {picture.uploadedBy}, <Time at={picture.uploadedAt} minute />
          </p>
          <label className="block text-sm font-semibold">
            Markdown
            <input
              readOnly
              value={pictureMarkdown(picture.id)}
              className="mt-1 block w-full rounded border border-muted bg-paper p-2 font-mono text-sm font-normal"
            />
          </label>
          <OneButton
            action={removePicture}
            fields={{ id: picture.id }}
            label="Remove"
            spoken={`Remove upload ${picture.id}`}
            look="danger"
          />
        </li>
      ))}
    </ul>
  );
}

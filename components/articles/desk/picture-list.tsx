import { BOX } from "#components/ui/box.ts";
import { rich } from "#components/ui/rich.tsx";
import { Time } from "#components/ui/time.tsx";
import { middleWidth, pictureHref, pictureMarkdown, srcset } from "#domain/media/addresses.ts";
import type { DeskPicture } from "#domain/media/queries.ts";
import type { Words } from "#lib/i18n/words.ts";
import { removePicture } from "./actions.ts";
import { OneButton } from "./one-button.tsx";

/** Pictures with what an editor copies into a text. */
export function PictureList({ pictures, t }: { pictures: DeskPicture[]; t: Words }) {
  return (
    <ul className="grid gap-x-8 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
      {pictures.map((picture) => (
        <li key={picture.id} className="flex min-w-0 flex-col gap-3">
          {/* biome-ignore lint/performance/noImgElement: served in its own sizes by /media */}
          <img
            src={pictureHref(picture.id, middleWidth(picture.widths), "jpg")}
            srcSet={srcset(picture, "webp")}
            sizes="(min-width: 64rem) 21rem, (min-width: 40rem) 45vw, 92vw"
            alt={t("desk.pictureAlt", { id: picture.id })}
            width={picture.width}
            height={picture.height}
            loading="lazy"
            className="aspect-3/2 h-auto w-full bg-raised object-contain"
          />
          <p className="flex flex-wrap justify-between gap-x-4 text-sm text-muted">
            <span>
              {rich(t, "desk.pictureBy", {
                name: () => <bdi>{picture.uploadedBy}</bdi>,
                time: () => <Time at={picture.uploadedAt} t={t} minute near />,
              })}
            </span>{" "}
            <span className="whitespace-nowrap">
              {t("desk.pictureSize", { width: picture.width, height: picture.height })}
            </span>
          </p>
          <div className="flex items-end gap-2">
            <label className="block min-w-0 grow text-sm font-semibold">
              {t("desk.markdown")}
              <input
                readOnly
                value={pictureMarkdown(picture.id, t("desk.sampleCaption"), t("desk.credit"))}
                dir="ltr"
                className={`${BOX} mt-1 font-mono! font-normal`}
              />
            </label>
            <OneButton
              action={removePicture}
              fields={{ id: picture.id }}
              label={t("desk.remove")}
              spoken={t("desk.removePicture", { id: picture.id })}
              look="danger"
            />
          </div>
        </li>
      ))}
    </ul>
  );
}

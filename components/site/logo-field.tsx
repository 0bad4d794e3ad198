"use client";
import { useState } from "react";
import { PictureFile } from "#components/media/picture-file.tsx";
import { useWords } from "#components/ui/words.tsx";
import { pictureHref } from "#domain/media/addresses.ts";
import { HOUSE } from "#domain/site/theme.ts";
import { sheetIn } from "./sheet.ts";

type Props = { id: string | undefined; width: string | undefined; name: string; error: string | undefined };

/** The picture in place of the name. One that is stored stays chosen until another is, or until it is removed. */
export function LogoField({ id, width, name, error }: Props) {
  const t = useWords<"desk">();
  const [logo, setLogo] = useState({ id: id ?? "", width: Number(width) });
  return (
    <div className="space-y-3">
      <input type="hidden" name="logoId" value={logo.id} />
      <input type="hidden" name="logoWidth" value={logo.width} />
      <PictureFile
        name="logo"
        label={t("desk.logo")}
        hint={t("desk.logoHint")}
        error={error}
        onStored={(picture) => setLogo({ id: picture.id, width: picture.widths.at(-1) ?? 0 })}
      />
      {logo.id ? (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            {(["light", "dark"] as const).map((light) => (
              <figure
                key={light}
                style={sheetIn(light, HOUSE)}
                className="border border-rule bg-paper p-4 text-muted forced-color-adjust-none"
              >
                {/* biome-ignore lint/performance/noImgElement: served in its own sizes by /media */}
                <img
                  src={pictureHref(logo.id, logo.width, "webp")}
                  alt={name}
                  className="h-10 w-auto max-w-full object-contain"
                />
                <figcaption className="mt-3 text-sm">
                  {light === "light" ? t("desk.logoOnLight") : t("desk.logoOnDark")}
                </figcaption>
              </figure>
            ))}
          </div>
          <label className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name="removeLogo" className="size-5 accent-accent" /> {t("desk.removeLogo")}
          </label>
        </>
      ) : null}
    </div>
  );
}

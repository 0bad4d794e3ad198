"use client";
import { buttonClass } from "#components/ui/button-class.ts";
import { rich } from "#components/ui/rich.tsx";
import { useWords } from "#components/ui/words.tsx";
import { accentsOf, type Light, READABLE, ratioOn } from "#domain/site/theme.ts";
import type { Look } from "./look.ts";
import { sheetIn } from "./sheet.ts";
import { headlineIn, interfaceIn, textIn } from "./specimens.tsx";

/** A headline, words with a link and a button, as they would stand on light and on dark pages. */
export function Preview({ look }: { look: Look }) {
  const t = useWords<"desk">();
  return (
    <section aria-labelledby="preview" className="space-y-4 border-t border-rule pt-4">
      <h2 id="preview" className="headline text-2xl">
        {t("desk.lookWhy")}
      </h2>
      <Sheet look={look} light="light" label={t("desk.lookOnLight")} />
      <Sheet look={look} light="dark" label={t("desk.lookOnDark")} />
    </section>
  );
}

function Sheet({ look, light, label }: { look: Look; light: Light; label: string }) {
  const t = useWords<"desk">();
  const accents = accentsOf(look.accent);
  const accent = light === "light" ? accents.light : accents.dark;
  // Rounded down: what is too pale must not be called 4.5.
  const ratio = Math.floor(ratioOn(light, accent) * 10) / 10;
  return (
    <figure
      aria-label={label}
      style={sheetIn(light, accents)}
      className="border border-rule bg-paper p-6 text-ink forced-color-adjust-none"
    >
      <p className="text-2xl text-balance" style={headlineIn(look.readingFont)}>
        {t("desk.lookHeadline")}
      </p>
      <p className="mt-2 text-lg text-pretty" style={textIn(look.readingFont)}>
        {rich(t, "desk.lookText", {
          link: (words) => <span className="text-accent underline decoration-1 underline-offset-4">{words}</span>,
        })}
      </p>
      <div className="mt-4 flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
        <span className={`${buttonClass("primary")} pointer-events-none`} style={interfaceIn(look.interfaceFont)}>
          {t("desk.lookButton")}
        </span>
        <span
          className={`text-sm ${ratio < READABLE ? "font-semibold text-ink" : "text-muted"}`}
          style={interfaceIn(look.interfaceFont)}
        >
          {t("desk.lookRatio", { ratio })}
        </span>
      </div>
      <figcaption className="sr-only">{label}</figcaption>
    </figure>
  );
}

"use client";
import { useWords } from "#components/ui/words.tsx";
import { FONT_NAMES, INTERFACE_FONTS, READING_FONTS } from "#domain/site/fonts.ts";
import { AccentField } from "./accent-field.tsx";
import { FontChoice } from "./font-choice.tsx";
import { LogoField } from "./logo-field.tsx";
import type { Look } from "./look.ts";
import { interfaceIn, textIn } from "./specimens.tsx";

type Props = { values: Record<string, string>; look: Look; error: (field: string) => string | undefined };

/** Colour, letters and logo. */
export function LookFields({ values, look, error }: Props) {
  const t = useWords<"desk">();
  const deviceHint = t("desk.deviceHint");
  const reading = READING_FONTS.map((value) => ({
    value,
    ...(value === "device-serif" ? { name: t("desk.deviceSerif"), note: deviceHint } : { name: FONT_NAMES[value] }),
    specimen: t("desk.readingSpecimen"),
    style: textIn(value),
  }));
  const plain = INTERFACE_FONTS.map((value) => ({
    value,
    ...(value === "device-sans" ? { name: t("desk.deviceSans"), note: deviceHint } : { name: FONT_NAMES[value] }),
    specimen: t("desk.interfaceSpecimen"),
    style: interfaceIn(value),
  }));
  return (
    <>
      <AccentField value={values.accent} nearest={values.nearest} error={error("accent")} look={look} />
      <FontChoice
        name="readingFont"
        legend={t("desk.readingFont")}
        hint={t("desk.readingFontHint")}
        value={values.readingFont}
        fonts={reading}
      />
      <FontChoice
        name="interfaceFont"
        legend={t("desk.interfaceFont")}
        hint={t("desk.interfaceFontHint")}
        value={values.interfaceFont}
        fonts={plain}
      />
      <p className="text-sm text-muted">{t("desk.fontsElsewhere")}</p>
      <LogoField
        key={values.logoId}
        id={values.logoId}
        width={values.logoWidth}
        name={values.name ?? ""}
        error={error("logo")}
      />
    </>
  );
}

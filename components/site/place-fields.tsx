"use client";
import { Select } from "#components/ui/field.tsx";
import { useWords } from "#components/ui/words.tsx";
import { LANGUAGE_NAMES, LANGUAGES } from "#lib/i18n/languages.ts";
import type { Area } from "./loaders.ts";

const AREAS = {
  Africa: "desk.zoneAfrica",
  America: "desk.zoneAmerica",
  Antarctica: "desk.zoneAntarctica",
  Arctic: "desk.zoneArctic",
  Asia: "desk.zoneAsia",
  Atlantic: "desk.zoneAtlantic",
  Australia: "desk.zoneAustralia",
  Europe: "desk.zoneEurope",
  Indian: "desk.zoneIndian",
  Pacific: "desk.zonePacific",
} as const;

const wordsFor = (area: string) => (Object.hasOwn(AREAS, area) ? AREAS[area as keyof typeof AREAS] : "desk.zoneOther");

/** The city's name, as the IANA writes it. */
const cityOf = (zone: string) =>
  zone
    .slice(zone.indexOf("/") + 1)
    .replaceAll("_", " ")
    .replaceAll("/", ", ");

type Props = {
  values: Record<string, string>;
  areas: Area[];
  /** What it is in the zone that holds now. */
  time: string;
  error: (field: string) => string | undefined;
};

/** What is spoken there, and what time it is. React forgets what a select shows when its form was sent, unless it is made anew. */
export function PlaceFields({ values, areas, time, error }: Props) {
  const t = useWords<"desk">();
  return (
    <>
      <Select
        key={`language ${values.language}`}
        name="language"
        label={t("desk.language")}
        hint={t("desk.languageHint")}
        defaultValue={values.language}
        error={error("language")}
      >
        {LANGUAGES.map((language) => (
          <option key={language} value={language} lang={language}>
            {LANGUAGE_NAMES[language]}
          </option>
        ))}
      </Select>
      <Select
        key={`zone ${values.timeZone}`}
        name="timeZone"
        label={t("desk.timeZone")}
        hint={t("desk.timeZoneHint", { time })}
        defaultValue={values.timeZone}
        error={error("timeZone")}
      >
        {areas.map((area) => (
          <optgroup key={area.name} label={t(wordsFor(area.name))}>
            {area.zones.map((zone) => (
              <option key={zone} value={zone}>
                {cityOf(zone)}
              </option>
            ))}
          </optgroup>
        ))}
      </Select>
    </>
  );
}

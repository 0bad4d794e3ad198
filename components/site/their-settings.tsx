"use client";
import { rich } from "#components/ui/rich.tsx";
import { useWords } from "#components/ui/words.tsx";
import { nameOf } from "./form-values.ts";
import { CHOICES, isChoice } from "./unconfirmed-field.tsx";

const LABELS = {
  name: "desk.name",
  tagline: "desk.tagline",
  language: "desk.language",
  timeZone: "desk.timeZone",
  accent: "desk.accent",
  readingFont: "desk.readingFont",
  interfaceFont: "desk.interfaceFont",
  unconfirmed: "desk.unconfirmed",
  logoId: "desk.logo",
} as const;

/** What another administrator saved meanwhile, where it is not what was typed. */
export function TheirSettings({ values }: { values: Record<string, string> }) {
  const t = useWords<"desk">();
  const names = (Object.keys(LABELS) as (keyof typeof LABELS)[]).filter((name) => {
    const theirs = values[`theirs.${name}`];
    return theirs !== undefined && theirs !== values[name];
  });
  if (names.length === 0) return null;
  const shown = (name: string, value: string) =>
    name === "unconfirmed" && isChoice(value) ? t(CHOICES[value]) : nameOf(value);
  return (
    <section aria-label={t("desk.siteMeanwhile")} className="border-s-4 border-ink bg-raised p-4">
      <h2 className="font-semibold">{t("desk.siteMeanwhile")}</h2>
      <ul className="mt-1">
        {names.map((name) => (
          <li key={name}>
            {rich(t, "desk.theySaved", {
              label: t(LABELS[name]),
              value: () => <strong dir="auto">{shown(name, values[`theirs.${name}`] ?? "") || t("desk.empty")}</strong>,
            })}
          </li>
        ))}
      </ul>
    </section>
  );
}

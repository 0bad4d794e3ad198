"use client";
import { Select } from "#components/ui/field.tsx";
import { useWords } from "#components/ui/words.tsx";

export const CHOICES = {
  auto: "desk.unconfirmedAuto",
  wait: "desk.unconfirmedWait",
  publish: "desk.unconfirmedPublish",
} as const;
const NAMES = Object.keys(CHOICES) as (keyof typeof CHOICES)[];
export const isChoice = (value: string): value is keyof typeof CHOICES => Object.hasOwn(CHOICES, value);

/** Whether comments wait for their writer's address. React forgets what a select shows when its form was sent, unless it is made anew. */
export function UnconfirmedField({ value, error }: { value: string; error: string | undefined }) {
  const t = useWords<"desk">();
  return (
    <Select
      key={value}
      name="unconfirmed"
      label={t("desk.unconfirmed")}
      hint={t("desk.unconfirmedHint")}
      defaultValue={value}
      error={error}
    >
      {NAMES.map((name) => (
        <option key={name} value={name}>
          {t(CHOICES[name])}
        </option>
      ))}
    </Select>
  );
}

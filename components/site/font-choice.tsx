"use client";
import type { CSSProperties } from "react";

type Font = { value: string; name: string; note?: string; specimen: string; style: CSSProperties };
type Props = { name: string; legend: string; hint: string; value: string | undefined; fonts: Font[] };

/** A choice of one font, each shown in its own letters. */
export function FontChoice({ name, legend, hint, value, fonts }: Props) {
  return (
    // React forgets which one was chosen when its form was sent, unless it is made anew.
    <fieldset key={value} className="min-w-0">
      <legend className="font-semibold">{legend}</legend>
      <p className="mb-2 text-sm text-muted">{hint}</p>
      <div className="divide-y divide-rule border-y border-rule">
        {fonts.map((font) => (
          <label key={font.value} className="flex cursor-pointer gap-3 py-3 hover:bg-raised">
            <input
              type="radio"
              name={name}
              value={font.value}
              defaultChecked={font.value === value}
              className="mt-0.5 size-5 shrink-0 accent-accent"
            />
            <span className="min-w-0">
              <span className="block font-semibold">{font.name}</span>
              <span className="block text-lg text-pretty" style={font.style}>
                {font.specimen}
              </span>
              {font.note ? <span className="block text-sm text-muted">{font.note}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

"use client";
import { usePathname, useSearchParams } from "next/navigation";
import { type MouseEvent, useSyncExternalStore } from "react";
import { useWords } from "#components/ui/words.tsx";
import { LIGHTS, type Light, lightCookie, PAPER, readLight } from "#web/light.ts";
import { showLight } from "./early.ts";

// The choice shows before scripts know of it: by the attribute that the head's script has set.
const CHOSEN: Record<Light, string> = {
  device: "in-[html:not([data-light])]:chosen",
  light: "in-data-[light=light]:chosen",
  dark: "in-data-[light=dark]:chosen",
};

const NAMES = { device: "chrome.lightDevice", light: "chrome.lightLight", dark: "chrome.lightDark" } as const;

const listeners = new Set<() => void>();

function subscribe(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function choose(light: Light) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is missing in browsers that people still use.
  document.cookie = lightCookie(light);
  showLight(light, PAPER);
  for (const listener of listeners) listener();
}

/** Light, dark, or as the device has it. Without scripts a form that leads back here. */
export function LightSwitch({ initial }: { initial: Light }) {
  const t = useWords<"chrome">();
  const query = useSearchParams().toString();
  const here = usePathname() + (query ? `?${query}` : "");
  const light = useSyncExternalStore(
    subscribe,
    () => readLight(document.documentElement.dataset.light),
    () => initial,
  );
  const press = (event: MouseEvent, chosen: Light) => {
    event.preventDefault();
    choose(chosen);
  };
  return (
    <form action="/api/light" method="post" className="no-print">
      <input type="hidden" name="next" value={here} />
      <fieldset className="leading-9 pointer-coarse:leading-11">
        <legend className="float-start pe-3">{t("chrome.light")}</legend>
        <div className="flex w-fit overflow-clip leading-normal rounded border border-field">
          {LIGHTS.map((one) => (
            <button
              key={one}
              type="submit"
              name="light"
              value={one}
              aria-pressed={light === one}
              onClick={(event) => press(event, one)}
              className={`min-h-9 px-3 font-semibold text-ink -outline-offset-3 not-first:border-s not-first:border-field pointer-coarse:min-h-11 ${CHOSEN[one]}`}
            >
              {t(NAMES[one])}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}

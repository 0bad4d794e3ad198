// One light in the middle of the other: the tokens by their values, since those of app/globals.css are settled at the root.
import type { CSSProperties } from "react";
import { type Accents, INKS, type Light, PAPERS } from "#domain/site/theme.ts";

/** For an element with the classes `bg-paper` and `text-ink`. */
export const sheetIn = (light: Light, accents: Accents): CSSProperties => ({
  colorScheme: light,
  ...tokens({ ...PAPERS[light], ...INKS[light] }),
  ...tokens(
    light === "light"
      ? { accent: accents.light, "on-accent": accents.onLight }
      : { accent: accents.dark, "on-accent": accents.onDark },
  ),
});

const tokens = (colours: Record<string, string>) =>
  Object.fromEntries(Object.entries(colours).map(([name, colour]) => [`--color-${name}`, colour]));

"use client";
import { type ComponentType, type ReactNode, useEffect, useState } from "react";
import type { HelpSheet } from "./help-sheet.tsx";
import { type Command, commandOf, keysAreOn, switchKeys } from "./keys.ts";

type Sheet = ComponentType<Parameters<typeof HelpSheet>[0]>;

/** Listens for keys, and keeps the sheet that tells them. Off means all of them, the sheet's own too: it has a button. */
export function useKeys(obey: (command: Exclude<Command, "help">) => void): {
  sheet: ReactNode;
  showSheet: () => void;
} {
  const [on, setOn] = useState(true);
  const [Sheet, setSheet] = useState<Sheet | null>(null);
  const [open, setOpen] = useState(false);
  useEffect(() => setOn(keysAreOn()), []);

  const showSheet = () => {
    setOpen(true);
    // Few ask for it: it is fetched when somebody does.
    if (!Sheet) import("./help-sheet.tsx").then((sheet) => setSheet(() => sheet.HelpSheet));
  };

  useEffect(() => {
    if (!on) return;
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commandOf(event);
      if (!command) return;
      event.preventDefault();
      if (command === "help") showSheet();
      else obey(command);
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  });

  const turn = (wanted: boolean) => {
    switchKeys(wanted);
    setOn(wanted);
  };
  return { sheet: open && Sheet ? <Sheet on={on} onSwitch={turn} onClose={() => setOpen(false)} /> : null, showSheet };
}

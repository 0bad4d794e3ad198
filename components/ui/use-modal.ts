"use client";
import { type RefObject, useEffect, useRef } from "react";

/** For a dialog that is open, over everything else, as long as it is on the page. Closing it gives the focus back: browsers see to that. */
export function useModal(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const sheet = dialog.current;
    sheet?.showModal();
    return () => sheet?.close();
  }, []);
  return dialog;
}

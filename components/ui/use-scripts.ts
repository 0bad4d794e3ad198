"use client";
import { useSyncExternalStore } from "react";

const never = () => () => {};

/** False in what the server sends, true once the page's scripts run. */
export const useScripts = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );

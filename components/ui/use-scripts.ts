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

/** Around what works by script alone. Its room is kept until then: what stands beside it must not move from beneath a finger. */
export const awaitingScripts = (isAwake: boolean) =>
  isAwake ? undefined : "invisible [@media(scripting:none)]:hidden";

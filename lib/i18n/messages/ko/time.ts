// Moments and spans of time. Said on both sides.
import type { time as english } from "../en/time.ts";

export const time: Record<keyof typeof english, string> = {
  justNow: "방금",
};

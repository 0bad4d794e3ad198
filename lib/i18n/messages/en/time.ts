// Moments and spans of time. Said on both sides.
export const time = {
  justNow: "just now",
} as const;

// The desk. Said on both sides, on the desk's pages alone.
export const desk = { none: "desk" } as const;

// How Node keeps its memory, for the processes that run for weeks on a small machine.
import path from "node:path";

/**
 * A page's rendering makes many objects that live as long as it: they have room to die young. The rest stands until the heap has doubled:
 * V8 by itself, once tidied at rest (lib/tidy.ts), lets it grow by a few megabytes at a time and stops the next readers every other second.
 */
export const SITE = ["--max-semi-space-size=16", "--heap-growing-percent=100", "--expose-gc"];

/** The worker is never in a hurry: garbage does not stand in it for as long. */
export const WORKER = ["--max-semi-space-size=1", "--heap-growing-percent=20", "--optimize-for-size", "--expose-gc"];

/**
 * What belongs into the environment of both. Node keeps TypeScript without its types where it finds it again: the compiler for that would
 * stay in memory (30 MB). And glibc, left alone, keeps a heap for each of a process's threads.
 */
export const LEAN = {
  NODE_COMPILE_CACHE: path.resolve(import.meta.dirname ?? ".", "../.cache/compiled"),
  MALLOC_ARENA_MAX: "2",
  // Nor does it give back what lies between pieces in use, unless larger pieces (answers, pictures) have places of their own.
  MALLOC_MMAP_THRESHOLD_: "131072",
  MALLOC_TRIM_THRESHOLD_: "131072",
};

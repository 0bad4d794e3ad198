// Names as the eye takes them: when two cannot be told apart, whatever letters they are made of.
import unhomoglyph from "unhomoglyph";
import { cleanHandle, isReserved, RESERVED } from "./handle.ts";

/**
 * Equal for names that look alike as they are written (UTS 39, "skeleton"): "rn" and "m", a capital "I", "l" and "1", a Cyrillic and a
 * Latin "a". Names that differ by capitals alone are the same by their key already (handle.ts). It is for comparing and for nobody's eyes.
 */
export const looksOf = (name: string): string =>
  // Twice: a letter may look like a capital of another alphabet, and its small form like two others.
  unhomoglyph(unhomoglyph(cleanHandle(name).normalize("NFD")).toLowerCase()).normalize("NFC");

/** The same without what stands between words: "Ada Lovelace" is called like ada_lovelace. */
export const bareLooksOf = (name: string): string => looksOf(name.replace(/[\s_\p{Pd}]+/gu, ""));

const STAFF_LOOKS = new Set([...RESERVED].map(bareLooksOf));

/** Whether readers would take it for one of the site's own names: "admin", "ad-min", "adrnin". */
export const looksReserved = (name: string): boolean => isReserved(name) || STAFF_LOOKS.has(bareLooksOf(name));

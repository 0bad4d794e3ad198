// Codes on paper that stand in for a lost phone or key: how they look, and what is kept of them.
import { randomInt } from "node:crypto";
import { sha256 } from "#lib/ids.ts";

/** Enough for years of lost phones, few enough to fit on a card. */
export const RECOVERY_CODES = 10;

// No vowels and no look-alikes, as in the ids of rows: easy to copy by hand. 16 of 27 characters are 76 bits, which nobody guesses from a
// hash either, so that a quick hash will do.
const ALPHABET = "23456789bcdfghjkmnpqrstvwxz";
const LENGTH = 16;
const GROUP = /.{4}(?=.)/g;

const newCode = () => Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");

/** Written in four groups of four. */
export const newRecoveryCodes = (): string[] =>
  Array.from({ length: RECOVERY_CODES }, () => newCode().replace(GROUP, "$&-"));

/** As people type a code from paper: with or without its hyphens, in capitals, with spaces. */
export const plainCode = (typed: string) => typed.replace(/[\s\p{Pd}]/gu, "").toLowerCase();

/** With the account in it, so that equal codes of two people would not show. */
export const hashOfCode = (accountId: string, code: string) => sha256(`${accountId} ${plainCode(code)}`);

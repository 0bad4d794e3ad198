// Usernames: which may be taken, and when two are the same. Refuses what looks like another name or like staff.

// Letters of any alphabet; the ones that are drawn as nothing (Hangul fillers) are no letters to a reader. Up to two marks on a
// letter, for scripts that write vowels so.
const SHAPE = /^(?:[\p{L}--\p{Default_Ignorable_Code_Point}]\p{M}{0,2}|[\p{Nd}_\-])+$/v;

/** Names that readers would take for the site's own, and words that break addresses and scripts. */
export const RESERVED: ReadonlySet<string> = new Set(
  `about account accounts admin administrator admins afterword anonymous api author auth authors bot contact deleted desk editor
  editorial editors feed guest help info login logout mail me media mod moderation moderator moderators mods newsletter nobody none
  null official operator owner postmaster press privacy register root search security settings site staff support sysop system team
  undefined unknown webmaster welcome`.split(/\s+/),
);

/** What accounts are called after they were deleted (management/commands.ts). */
export const FORMER_READER = "former-reader";

/** How the name is kept: compatibility forms (full width, ligatures) become plain letters. */
export const cleanHandle = (typed: string) => typed.trim().normalize("NFKC");

/**
 * Equal for names that differ by capitals or by compatibility forms only. Up and down again folds what lower case alone does not: ß
 * and ss, the two small sigmas.
 */
export const handleKey = (handle: string) => cleanHandle(handle).toUpperCase().toLowerCase().normalize("NFKC");

/** Whether a cleaned name is made of what names are made of; its length is judged apart. */
export const isHandleShaped = (handle: string) => SHAPE.test(handle) && !mixesLookAlikes(handle);

/** "аdmin" with a Cyrillic а reads like another name. Honest names keep to one of these alphabets. */
function mixesLookAlikes(handle: string): boolean {
  const alphabets = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Greek}/u, /\p{Script=Armenian}/u];
  return alphabets.filter((alphabet) => alphabet.test(handle)).length > 1;
}

const DIGIT_FOR: Record<string, string> = { "0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t" };

/** Also with hyphens thrown in or digits for letters: ad-min, m0derator. */
export function isReserved(handle: string): boolean {
  const key = handleKey(handle);
  const bare = key.replace(/[_-]/g, "");
  const asLetters = bare.replace(/\d/g, (digit) => DIGIT_FOR[digit] ?? digit);
  return key.startsWith(FORMER_READER) || [key, bare, asLetters].some((name) => RESERVED.has(name));
}

// Makes a handle of a stranger's name.
import { cleanHandle, isHandleShaped, isReserved } from "#domain/accounts/handle.ts";
import { HANDLE_MAX, HANDLE_MIN } from "#domain/accounts/limits.ts";

/** Whether a name has the form of a handle as it stands. */
export function isHandle(name: string): boolean {
  const length = [...name].length;
  return cleanHandle(name) === name && length >= HANDLE_MIN && length <= HANDLE_MAX && isHandleShaped(name);
}

/** The n-th handle to try, n from 0; always one that an account may have, and like the name where that can be. */
export function candidate(name: string, n: number): string {
  const suffix = n === 0 ? "" : `-${n + 1}`;
  return (
    [...baseOf(name)]
      .slice(0, HANDLE_MAX - suffix.length)
      .join("")
      .replace(/-+$/, "") + suffix
  );
}

function baseOf(name: string): string {
  const plain = joined(name, /[^\p{L}\p{Nd}_-]+/gu);
  const latin = joined(plain, /[^\p{Script=Latin}\p{Nd}_-]+/gu);
  for (const base of [plain, `${plain}-reader`, latin, `${latin}-reader`]) {
    if ([...base].length >= HANDLE_MIN && isHandleShaped(base) && !isReserved(base)) return base;
  }
  return "reader";
}

const joined = (name: string, others: RegExp) =>
  [...cleanHandle(name).replace(others, "-").replace(/-{2,}/g, "-").replace(/^-|-$/g, "")]
    .slice(0, HANDLE_MAX - 7)
    .join("");

// Email addresses: one form for each, and none that a mail server could read as something else.

/** RFC 5321: longer ones cannot be delivered to. */
const MAX_LENGTH = 254;
const MAX_LOCAL = 64;

// Far less than RFC 5322 allows, on purpose: quotes, comments, routes and "=?" words are how one address hides another. Letters
// beyond ASCII are refused rather than folded, since folding made a full-width ＠ an @ in other people's products.
const LOCAL = /^[a-z0-9_+'-]+(?:\.[a-z0-9_+'-]+)*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const TOP = /^(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})$/;

/** The address in lower case without the space around it; null when it is none that we take. */
export function canonicalEmail(typed: string): string | null {
  const email = typed.replace(/^ +| +$/g, "").toLowerCase();
  if (email.length > MAX_LENGTH) return null;
  const [local = "", domain = "", ...more] = email.split("@");
  if (more.length > 0 || local.length > MAX_LOCAL || !LOCAL.test(local)) return null;
  const labels = domain.split(".");
  if (labels.length < 2 || !labels.every((label) => LABEL.test(label))) return null;
  return TOP.test(labels.at(-1) ?? "") ? email : null;
}

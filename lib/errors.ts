// The only error that a person may cause. Everything else that is thrown is a bug.

export const REFUSAL_CODES = [
  "signed-out",
  "not-allowed",
  "not-found",
  "missing",
  "too-long",
  "too-short",
  "malformed",
  "taken",
  "wrong-credentials",
  "too-many",
  "too-deep",
  "closed",
  "conflict",
  "busy",
  "not-an-image",
  "too-large",
  "expired",
  "unfinished",
] as const;

export type RefusalCode = (typeof REFUSAL_CODES)[number];

/** What we decline to do, and the form field it is about. `detail` fills the sentence's blanks (`{limit}`, `{seconds}`). */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly field: string | undefined;
  readonly detail: Record<string, string | number>;

  constructor(code: RefusalCode, field?: string, detail: Record<string, string | number> = {}) {
    super(field ? `${code} (${field})` : code);
    this.name = "Refusal";
    this.code = code;
    this.field = field;
    this.detail = detail;
  }
}
